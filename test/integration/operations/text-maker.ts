import fc from 'fast-check';
import { examples } from './examples.ts';
import type { Schema } from './schema.ts';
import type { Make, Making } from './value-maker.ts';

const idPattern = /^\^([a-z]{3}_)\[/;
/** The pattern of `webAddress`, which promises more than it says. */
const webAddress = '^https?:\\/\\/';
/** A word, a cursor and a mail address: each is right somewhere. */
export const words = ['Zoë 漢字', 'c5', 'one@globex.example'] as const;
const canaryLength = 24;
const samplesOfAPattern = 60;
const firstMs = Date.parse('1970-01-01T00:00:00Z');
const lastMs = Date.parse('2100-01-01T00:00:00Z');

/** Makes texts of a schema. Where an answer held something under the same name, it is rather that. */
export function textMaker(schema: Schema, name: string): Make {
  const prefix = schema.pattern === undefined ? undefined : idPattern.exec(schema.pattern)?.[1];
  if (prefix !== undefined) {
    // Nobody's: an id, or a secret in full length.
    const none = /^al[a-z]_/.test(prefix) ? `${prefix}${'a'.repeat(8)}_${'a'.repeat(40)}` : `${prefix}none`;
    // What is typed to confirm repeats what the address names.
    if (name.startsWith('confirm')) return ({ dice, pool }) => (dice.chance(0.8) ? pool.last(prefix) : undefined) ?? none;
    return ({ dice, pool }) => (dice.chance(0.95) ? pool.any(prefix, dice) : undefined) ?? none;
  }
  const fixed = examples[name];
  if (fixed) return ({ dice, pool }) => (dice.chance(0.3) ? pool.any(name, dice) : undefined) ?? dice.pick(fixed);
  const fresh = freshText(schema, name);
  // Not of free text: it would only repeat itself.
  if (schema.pattern === undefined && schema.format === undefined && !isSecret(name)) return fresh;
  return (making) =>
    (!making.canary && making.dice.chance(isSecret(name) ? 0.9 : 0.3) ? making.pool.any(name, making.dice) : undefined) ?? fresh(making);
}

/** What only an answer can have told. */
const isSecret = (name: string): boolean => /token|code|request|cursor|state|^if-|secret|ticket|^confirm/i.test(name);

function freshText(schema: Schema, name: string): (making: Making) => string {
  const { pattern, format, minLength = 0, maxLength = 40 } = schema;
  if (format === 'date-time') return ({ dice }) => new Date(firstMs + Math.floor(dice.next() * (lastMs - firstMs))).toISOString();
  if (format === 'date') return ({ dice }) => new Date(firstMs + Math.floor(dice.next() * (lastMs - firstMs))).toISOString().slice(0, 10);
  // Few, so that things meet again.
  if (format === 'email') return ({ dice, canary }) => `${canary?.() ?? `person-${dice.below(20)}`}@globex.example`;
  if (format === 'uuid') return ({ dice }) => uuid(() => dice.below(16).toString(16));
  if (format === 'uri' || pattern === webAddress) return ({ dice, canary }) => `https://library.example/${canary?.() ?? dice.below(20)}`;
  if (pattern !== undefined) return patternMaker(pattern, name, schema);
  const most = Math.min(maxLength, 40);
  return ({ dice, canary }) => {
    if (canary && maxLength >= canaryLength) return canary().padEnd(minLength, '-');
    if (dice.chance(0.8)) return dice.pick(words).padEnd(minLength, '-');
    const length = Math.max(minLength, dice.below(most + 1));
    return Array.from({ length }, () => String.fromCodePoint(0x21 + dice.below(dice.chance(0.9) ? 94 : 0xd000))).join('');
  };
}

function patternMaker(pattern: string, name: string, { maxLength = Number.POSITIVE_INFINITY }: Schema): (making: Making) => string {
  let samples: readonly string[] | undefined;
  return ({ dice }) => {
    samples ??= sample(pattern, name).filter((text) => text.length <= maxLength);
    return dice.pick(samples);
  };
}

function sample(pattern: string, name: string): string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern), { size: 'small' }), { seed: 1, numRuns: samplesOfAPattern });
  } catch (cause) {
    throw new Error(`no text can be made for the field "${name}" (${pattern}): name some in test/integration/operations/examples.ts`, {
      cause,
    });
  }
}

const uuid = (digit: () => string): string => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', digit);

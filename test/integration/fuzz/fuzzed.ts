import fc from 'fast-check';
import { garbage } from './garbage.ts';
import type { Schema } from './schema.ts';

/** Ids are written as `acc_@7`; whoever sends them puts the id of a thing there is in its place. */
const idPattern = /^\^([a-z]{3}_)\[/;
/** A word, a cursor and a mail address: each is right somewhere. */
export const words = ['Zoë 漢字', 'c5', 'one@globex.example'] as const;
const crmPattern = '^[a-z][a-z0-9-]{1,31}$';

/** Values of a schema, most of them good; `spoilt` of a hundred are garbage, at any depth. */
export function fuzzed(schema: Schema, schemas: Readonly<Record<string, Schema>>, spoilt: number): fc.Arbitrary<unknown> {
  const good = goodValue(schema, schemas, spoilt);
  return spoilt === 0 ? good : fc.oneof({ weight: 100 - spoilt, arbitrary: good }, { weight: spoilt, arbitrary: garbage });
}

function goodValue(schema: Schema, schemas: Readonly<Record<string, Schema>>, spoilt: number): fc.Arbitrary<unknown> {
  const of = (part: Schema) => fuzzed(part, schemas, spoilt);
  if (schema.$ref !== undefined) return goodValue(schemas[schema.$ref.replace(/^.*\//, '')] ?? {}, schemas, spoilt);
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(of)).map((parts) => Object.assign({}, ...parts));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => ofType(type, schema, of)));
}

function ofType(type: string, schema: Schema, of: (part: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return text(schema);
  if (type === 'array') return fc.array(of(schema.items ?? {}), { maxLength: 4 });
  if (type !== 'object')
    return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1_000_000, Number.MAX_SAFE_INTEGER) });
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)]));
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
}

function text({ pattern, format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const prefix = pattern === undefined ? undefined : idPattern.exec(pattern)?.[1];
  if (prefix !== undefined) return fc.nat(60).map((n) => `${prefix}@${n}`);
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') }).map((date) => date.toISOString());
  if (format === 'date')
    return fc
      .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') })
      .map((date) => date.toISOString().slice(0, 10));
  // Few, so that things meet again.
  if (format === 'email') return fc.nat(20).map((n) => `person-${n}@globex.example`);
  if (format === 'uri') return fc.nat(20).map((n) => `https://library.example/${n}`);
  if (format === 'uuid') return fc.uuid();
  if (pattern === crmPattern) return fc.constantFrom('demo', 'salesforce');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const word = fc.constantFrom(...words);
  return fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }) },
  );
}

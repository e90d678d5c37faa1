import { csv } from './csv.ts';
import { likelihood } from './likelihood.ts';
import type { Operation, Parameter } from './operation.ts';
import type { Schemas } from './schema.ts';
import { spoil } from './spoil.ts';
import { type Make, type Making, valueMaker } from './value-maker.ts';

/** A request without its sender. */
export interface MadeRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Turns an operation into something that makes requests to it: good ones when nothing is spoilt. */
export function requestMaker(operation: Operation, schemas: Schemas): (making: Making) => MadeRequest {
  const { method, template, parameters = [], requestBody } = operation;
  const inPlace = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => ({ ...parameter, make: partMaker(parameter, schemas) }));
  const inPath = new Map(inPlace('path').map(({ name, make }) => [name, make]));
  const [inQuery, inHeader] = [inPlace('query'), inPlace('header')];
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => ({ type, make: bodyMaker(type, schema, schemas) }));
  const mayLackBody = requestBody?.required !== true;
  return (making) => {
    const { dice, spoilt } = making;
    const path = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encoded(inPath.get(name)?.(making)));
    const query = chosen(inQuery, making).map(([name, value]) => `${name}=${encoded(value)}`);
    const content = bodies.length === 0 || (mayLackBody && dice.chance(0.2)) ? undefined : dice.pick(bodies);
    const headers = {
      ...Object.fromEntries(chosen(inHeader, making).map(([name, value]) => [name, headerValue(value)])),
      ...(content && { 'content-type': content.type }),
    };
    const made = { method, path: query.length > 0 ? `${path}?${query.join('&')}` : path, headers, body: content?.make(making) };
    return spoilt > 0 && dice.chance(spoilt) ? spoil(made, dice) : made;
  };
}

/** The required ones, and some of the others. */
function chosen(parts: readonly (Parameter & { readonly make: Make })[], making: Making): (readonly [name: string, value: unknown])[] {
  const wanted = making.dice.next();
  return parts.flatMap(({ name, required, make }) => {
    const isIdempotencyKey = name.toLowerCase() === 'idempotency-key';
    // Where there is none, the sender gives each request one of its own.
    if (isIdempotencyKey ? !making.dice.chance(0.1) : required !== true && !making.dice.chance(likelihood(name, wanted))) return [];
    return [[name, isIdempotencyKey ? `key-${making.dice.below(300)}` : make(making)] as const];
  });
}

function partMaker({ name, schema }: Parameter, schemas: Schemas): Make {
  return valueMaker(schema, schemas, name);
}

function bodyMaker(type: string, schema: Parameter['schema'], schemas: Schemas): (making: Making) => string {
  if (type === 'text/csv') return ({ dice }) => csv(dice);
  const make = valueMaker(schema, schemas);
  if (type === 'application/x-www-form-urlencoded') return (making) => form(make(making));
  return (making) => JSON.stringify(make(making)) ?? '';
}

function form(value: unknown): string {
  if (typeof value !== 'object' || value === null) return encoded(value);
  return Object.entries(value)
    .map(([name, field]) => `${encoded(name)}=${encoded(field)}`)
    .join('&');
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();
const encoded = (value: unknown): string => encodeURIComponent(plain(value)).replaceAll('%40', '@') || '%20';
/** Headers are Latin letters. */
const headerValue = (value: unknown): string => plain(value).replaceAll(/[^\x20-\x7e]/g, '?');

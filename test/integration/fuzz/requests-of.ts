import fc from 'fast-check';
import { fuzzed } from './fuzzed.ts';
import type { Document, Operation, Parameter, Schema } from './schema.ts';

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly role: 'admin' | 'marketer' | 'rep' | undefined;
}

const role = fc.oneof(
  { weight: 20, arbitrary: fc.constant('admin' as const) },
  { weight: 2, arbitrary: fc.constantFrom('marketer' as const, 'rep' as const) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** Requests to every operation of the contract, or to one of them: good, nearly good and hopeless ones. */
export function requestsOf(document: Document, only?: string): fc.Arbitrary<FuzzRequest> {
  const schemas = document.components?.schemas ?? {};
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      if (only !== undefined && operation.operationId !== only) return [];
      const requests = [0, 0, 3, 30].map((spoilt) => requestTo(method.toUpperCase(), path, operation, schemas, spoilt));
      // Writes more often than the rest: they make what the rest is about.
      return { weight: method === 'post' ? 3 : 1, arbitrary: fc.oneof(...requests) };
    }),
  );
  return fc.oneof(...operations);
}

function requestTo(
  method: string,
  template: string,
  { parameters = [], requestBody }: Operation,
  schemas: Readonly<Record<string, Schema>>,
  spoilt: number,
): fc.Arbitrary<FuzzRequest> {
  const values = (place: string, all: boolean) => {
    const some = parameters.filter((parameter) => parameter.in === place);
    const fields = some.map(({ name, schema }) => [name, fuzzed(schema, schemas, spoilt)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: all ? some.map(({ name }) => name) : required(some) });
  };
  const content = Object.entries(requestBody?.content ?? {})[0];
  return fc
    .record({
      role,
      path: values('path', true),
      query: values('query', false),
      header: values('header', false),
      key: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(300).map((n) => `key-${n}`) }),
      body: content ? bodyOf(content[0], content[1].schema, schemas, spoilt) : fc.constant(undefined),
      type: fc.oneof(
        { weight: 40, arbitrary: fc.constant(content?.[0]) },
        { weight: spoilt === 0 ? 0 : 1, arbitrary: fc.constant('text/html') },
      ),
    })
    .map(({ role: caller, path, query, header, key, body, type }) => ({
      method,
      path: template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encoded(path[name])) + queryOf(query),
      headers: {
        ...Object.fromEntries(Object.entries(header).map(([name, value]) => [name, encoded(value)])),
        ...(key === null || method === 'GET' ? {} : { 'idempotency-key': key }),
        ...(type === undefined || body === undefined ? {} : { 'content-type': type }),
      },
      body,
      role: caller,
    }));
}

function bodyOf(type: string, schema: Schema, schemas: Readonly<Record<string, Schema>>, spoilt: number): fc.Arbitrary<string> {
  if (type !== 'application/json') return csv;
  const json = fuzzed(schema, schemas, spoilt).map((value) => JSON.stringify(value) ?? '');
  if (spoilt === 0) return json;
  return fc.oneof({ weight: 20, arbitrary: json }, { weight: 1, arbitrary: fc.string({ maxLength: 30 }) });
}

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('Name', 'Email', 'ana@globex.example', '2026-11-01', '"', '\u0000', ''),
);
const line = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(','));
const header = fc.oneof(fc.constantFrom('Name,Email', 'Name;Domain', 'name,url,kind', 'title,url,kind'), line);
const csv = fc.tuple(header, fc.array(line, { maxLength: 8 })).map(([first, rest]) => [first, ...rest].join('\n'));

const required = (parameters: readonly Parameter[]) => parameters.filter((parameter) => parameter.required).map(({ name }) => name);
const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();

function encoded(value: unknown): string {
  return encodeURIComponent(plain(value)).replaceAll('%40', '@') || '%20';
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

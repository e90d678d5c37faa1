import type { Operation } from '../operations/operation.ts';
import type { Schema, Schemas } from '../operations/schema.ts';

/** Stands in every field that no caller may set. */
export const intruder = 'massassigned';
const intrudingMoment = '1999-01-01T01:02:03.004Z';
const intrudingNumber = 987_654_321;

/** Names that programs are tempted to take from a body, whatever the contract says. */
const tempting = [
  'id',
  'workspaceId',
  'role',
  'roles',
  'isAdmin',
  'createdAt',
  'updatedAt',
  'hash',
  'prefix',
  'actorId',
  'via',
  'constructor',
  'pk',
];

/** Fields that an operation does not take: those that only its answer has, and tempting ones; each with a value to find again. */
export function readOnlyFields(operation: Operation, schemas: Schemas): Record<string, unknown> {
  const taken = propertiesOf(operation.requestBody?.content['application/json']?.schema, schemas);
  const answered = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.entries(propertiesOf(content?.['application/json']?.schema, schemas)));
  const all = [...tempting.map((name) => [name, { type: 'string' }] as const), ...answered, ['__proto__', { type: 'object' }] as const];
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of all) {
    if (Object.hasOwn(taken, name)) continue;
    Object.defineProperty(fields, name, { value: intruding(resolved(schema, schemas)), enumerable: true, configurable: true });
  }
  return fields;
}

/** Whether an answer holds what was smuggled in. */
export const isInfected = (text: string): boolean =>
  text.includes(intruder) || text.includes(intrudingMoment.slice(0, 19)) || text.includes(String(intrudingNumber));

function intruding({ type, format, enum: values, pattern = '' }: Schema): unknown {
  const prefix = /^\^([a-z]{3}_)\[/.exec(pattern)?.[1];
  if (prefix) return `${prefix}${intruder}`;
  if (values) return values.at(-1);
  if (format === 'date-time') return intrudingMoment;
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return intrudingNumber;
  if (type === 'array') return [intruder];
  return type === 'object' ? { [intruder]: intruder, name: intruder } : intruder;
}

function propertiesOf(schema: Schema | undefined, schemas: Schemas): Readonly<Record<string, Schema>> {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolved(schema ?? {}, schemas);
  return Object.assign({}, properties, ...[...allOf, ...anyOf, ...oneOf].map((part) => propertiesOf(part, schemas)));
}

function resolved(schema: Schema, schemas: Schemas): Schema {
  return schema.$ref === undefined ? schema : resolved(schemas[schema.$ref.replace(/^.*\//, '')] ?? {}, schemas);
}

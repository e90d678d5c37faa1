import { canaries } from './canaries.ts';

/** As much of a JSON schema as is needed to fill it. */
export interface CanarySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly CanarySchema[];
  readonly oneOf?: readonly CanarySchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: CanarySchema;
  readonly properties?: Readonly<Record<string, CanarySchema>>;
}

export type CanarySchemas = Readonly<Record<string, CanarySchema>>;

const formats: Readonly<Record<string, string>> = {
  email: canaries.email,
  'date-time': '2026-11-20T10:00:00Z',
  date: '2026-11-20',
  uri: `https://${canaries.host}/${encodeURIComponent(canaries.name)}`,
  uuid: '00000000-0000-4000-8000-000000000001',
};

/** A value of the schema with a canary in every text that may be anything. */
export function canaryValue(schema: CanarySchema, schemas: CanarySchemas, name = ''): unknown {
  if (schema.$ref !== undefined) return canaryValue(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, name);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = (schema.anyOf ?? schema.oneOf)?.[0];
  if (choice) return canaryValue(choice, schemas, name);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'array') return schema.items ? [canaryValue(schema.items, schemas, name)] : [canaries.name];
  if (type === 'object') {
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, inner]) => [field, canaryValue(inner, schemas, field)]));
  }
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  return canaryText(schema, name);
}

/** Fields that take few texts: without these the request would go no further. */
const fitting: Readonly<Record<string, string>> = {
  crm: 'demo',
  currency: 'EUR',
  domain: canaries.host,
  language: 'en',
  mapping: JSON.stringify({ [canaries.name]: 'name' }),
  origin: `https://${canaries.host}`,
  returnTo: '/people',
  slug: 'canary-two',
  workspace: 'canary',
};

function canaryText({ format, pattern = '' }: CanarySchema, name: string): string {
  const prefix = /^\^([a-z]{3}_)/.exec(pattern)?.[1];
  if (prefix) return `${prefix}0000000000000000000000`;
  const known = fitting[name] ?? (format === undefined ? undefined : formats[format]);
  if (known !== undefined) return known;
  if (/mail/i.test(name)) return canaries.email;
  if (/token|link|code|secret|request/i.test(name)) return canaries.token;
  if (/scopes/.test(name)) return 'people:read';
  return canaries.name;
}

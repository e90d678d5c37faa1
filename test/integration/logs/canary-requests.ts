import { openApiDocument } from '@alongside/api/openapi.ts';
import { canaries } from './canaries.ts';
import { type CanarySchema, type CanarySchemas, canaryValue } from './canary-value.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: CanarySchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: CanarySchema }>> };
}

export interface CanaryRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Every operation of the contract, asked with canaries wherever a text can stand: once as it should be, and in ways that fail. */
export function canaryRequests(): CanaryRequest[] {
  const document = JSON.parse(JSON.stringify(openApiDocument())) as {
    paths: Record<string, Record<string, Operation>>;
    components?: { schemas?: CanarySchemas };
  };
  const schemas = document.components?.schemas ?? {};
  return Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => requestsOf(method.toUpperCase(), template, operation, schemas)),
  );
}

function requestsOf(
  method: string,
  template: string,
  { parameters = [], requestBody }: Operation,
  schemas: CanarySchemas,
): CanaryRequest[] {
  const inPath = new Map(parameters.map((parameter) => [parameter.name, parameter.schema]));
  const path = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(canaryValue(inPath.get(name) ?? {}, schemas, name))),
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.name !== 'cursor')
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(canaryValue(schema, schemas, name)))}`);
  const address = `${path}?${[...query, `who=${encodeURIComponent(canaries.email)}`].join('&')}`;
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const good = content && canaryValue(content.schema, schemas);
  const bodies =
    type === undefined ? [undefined] : [textOf(type, good), `{"name":"${canaries.name}","email":`, textOf(type, canaries.email)];
  return bodies.map((body) => ({ method, path: address, body: method === 'GET' ? undefined : body, headers: headersOf(type, method) }));
}

function textOf(type: string, value: unknown): string {
  if (type === 'text/csv') return `name,email\n${canaries.name},${canaries.email}\n"${canaries.name}\n`;
  if (type === 'application/x-www-form-urlencoded')
    return new URLSearchParams(typeof value === 'string' ? value : { ...(value as Record<string, string>) }).toString();
  return JSON.stringify(value);
}

function headersOf(type: string | undefined, method: string): Record<string, string> {
  return {
    ...(type !== undefined && method !== 'GET' && { 'content-type': type }),
    'if-none-match': `"${canaries.name}"`,
    'user-agent': `${canaries.name} <${canaries.email}>`,
    'x-forwarded-for': canaries.address,
    'x-request-id': canaries.token,
    referer: `https://${canaries.host}/${canaries.token}`,
  };
}

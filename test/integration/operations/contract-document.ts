import { openApiDocument } from '@alongside/api/openapi.ts';
import type { Operation, OperationFacts } from './operation.ts';
import type { Schemas } from './schema.ts';

/** The contract as JSON: OpenAPI 3.1. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationFacts>>>>;
  readonly components?: { readonly schemas?: Schemas };
}

/** The contract of the API in this checkout, made from its routes. */
export function contractDocument(): ContractDocument {
  return JSON.parse(JSON.stringify(openApiDocument())) as ContractDocument;
}

/** Every operation of a contract. */
export function operationsOf({ paths }: ContractDocument): Operation[] {
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, facts]) => ({ ...facts, method: method.toUpperCase(), template })),
  );
}

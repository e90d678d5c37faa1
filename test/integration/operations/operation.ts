import type { Schema } from './schema.ts';

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** Who may call: see `apps/api/src/routes/access.ts`. */
export type AccessRule =
  | { readonly kind: 'everyone'; readonly reason: string }
  | { readonly kind: 'members' | 'roles'; readonly via?: 'console'; readonly roles: readonly string[] };

/** What the contract says of one operation. */
export interface OperationFacts {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly 'x-access'?: AccessRule;
}

/** An operation and where it lies. */
export interface Operation extends OperationFacts {
  /** Such as `GET`. */
  readonly method: string;
  /** Such as `/v1/people/{id}`. */
  readonly template: string;
}

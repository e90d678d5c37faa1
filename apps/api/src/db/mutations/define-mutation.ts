import type { IdKind } from '@alongside/common';
import type { SqlConnection } from '../sql-connection.ts';

/** What a mutation may use besides its connection and input. */
export interface MutationTools {
  readonly nowMs: number;
  readonly newId: (kind: IdKind) => string;
}

/** One named change of a database. Runs in the writer thread, inside a savepoint: throwing undoes all of it and nothing else. */
export interface Mutation<Name extends string = string, Input = never, Output = unknown> {
  readonly name: Name;
  readonly run: (sql: SqlConnection, input: Input, tools: MutationTools) => Output;
}

export function defineMutation<const Name extends string, Input, Output>(
  mutation: Mutation<Name, Input, Output>,
): Mutation<Name, Input, Output> {
  return mutation;
}

import type { IdKind } from '@alongside/common';
import type { Actor } from '../../auth/actor.ts';
import type { SigningPurpose } from '../../auth/sign.ts';
import type { SqlConnection } from '../sql-connection.ts';
import type { AuditAct } from './audit/append-audit-entry.ts';

/** What a mutation may use besides its connection and input. */
export interface MutationTools {
  readonly nowMs: number;
  readonly newId: (kind: IdKind) => string;
  /** On whose behalf it runs. */
  readonly actor: Actor;
  /** A hash keyed with the installation's secret. */
  readonly sign: (purpose: SigningPurpose, text: string) => string;
  /**
   * Notes a sensitive act in the audit log, in this same transaction.
   *
   * @param workspaceId in the control database: whose chain; in a workspace's database: absent
   */
  readonly audit: (act: AuditAct, workspaceId?: string) => void;
  /** Has the jobs of this database looked at, once the change is on the disk. */
  readonly wakeJobs: () => void;
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

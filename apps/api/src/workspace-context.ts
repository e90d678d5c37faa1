import type { IdKind } from '@alongside/common';
import type { Actor } from './auth/actor.ts';
import type { Principal } from './auth/principal.ts';
import type { ControlDb, WorkspaceFacts } from './db/control-reader.ts';
import type { DocumentReader } from './db/documents/document-reader.ts';
import type { MutationInput, MutationName, MutationOutput } from './db/mutations/registry.ts';
import type { CommitWatch } from './db/readers/commit-watch.ts';
import type { SqlConnection } from './db/sql-connection.ts';
import type { WorkspaceDb } from './db/workspace-stores.ts';
import type { OnceName } from './db/writer/messages.ts';
import type { Metrics } from './metrics/metrics.ts';

/** What a service may use: one workspace, and nothing of any other. */
export interface WorkspaceContext {
  readonly workspace: WorkspaceFacts;
  readonly principal: Principal;
  /** On whose behalf writes are made. */
  readonly actor: Actor;
  /** The control database, where the workspaces' members, keys and sign-ins lie. Every query there names `workspace.id`. */
  readonly control: {
    readonly native: SqlConnection;
    readonly read: ControlDb;
    readonly write: <Name extends MutationName>(mutation: Name, input: MutationInput<Name>) => Promise<MutationOutput<Name>>;
  };
  /** @unit milliseconds since 1970 UTC */
  readonly clock: () => number;
  /** What this process counts: never anything about a person or a workspace. */
  readonly metrics: Metrics;
  readonly newId: (kind: IdKind) => string;
  /** Drizzle on a connection that cannot write. */
  readonly read: WorkspaceDb;
  /** Prepared statements on a connection that cannot write. */
  readonly native: SqlConnection;
  /** Whether anything was committed there. */
  readonly commits: CommitWatch;
  /** The contexts that are stored, each with what it was made of. */
  readonly documents: DocumentReader;
  /** Aborted when the workspace is closed here: it was deleted, or the server stops. */
  readonly closing: AbortSignal;
  /** Runs one mutation in the writer; resolves when it is on the disk, and reads begun after that see it. */
  readonly write: <Name extends MutationName>(mutation: Name, input: MutationInput<Name>) => Promise<MutationOutput<Name>>;
  /**
   * The same context, in which each write happens once: when the request runs again after a crash, those that are stored only tell their
   * first outcome. They are told apart by their order, so a request must begin its writes in the same order each time.
   */
  readonly once: (name: Omit<OnceName, 'part'>) => WorkspaceContext;
  /** For work on many rows, to call between its pieces: lets other requests have their turn. */
  readonly giveWay: () => Promise<void>;
  /** Takes the failure of a write that nobody waits for, such as that of a stored document. */
  readonly reportLost: (error: unknown) => void;
}

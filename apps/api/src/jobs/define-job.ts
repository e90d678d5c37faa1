import type { Context } from '../context.ts';

/** How far a run is. What is left out stays as it was. */
export interface JobProgress {
  readonly done?: number;
  /** Absent: nobody knows. */
  readonly total?: number;
  /** Where a later attempt should go on; its own affair, and never personal data. */
  readonly cursor?: string;
}

export interface JobRun {
  /** The server's. Writes go by `context.writer.write(workspaceId, …)`, reads by `context.stores.get(workspaceId)`. */
  readonly context: Context;
  readonly workspaceId: string;
  /** What it was put in the queue with. */
  readonly input: Readonly<Record<string, string | number>>;
  /** How far an earlier attempt came. */
  readonly reached: { readonly done: number; readonly total: number | undefined; readonly cursor: string | undefined };
  /** Notes how far it is; may be called as often as it likes. */
  readonly progress: (progress: JobProgress) => void;
  /** The server stops, or somebody has cancelled it: whatever is thrown after that is no failure. */
  readonly signal: AbortSignal;
}

/**
 * Work that is done by itself. A run may be cut off at any point, and is then begun anew: what it does must be harmless twice.
 */
export interface JobDefinition {
  /** Its name in the database and over the API. */
  readonly kind: string;
  /** What it does, for people. */
  readonly title: string;
  /** When it is due in every workspace, as cron text in UTC. Absent: when somebody puts it in the queue. */
  readonly schedule?: string;
  /** A name under which it is due once in every workspace, from the first start of a server that knows it: what a new release brings along. */
  readonly once?: string;
  /** How often it is tried before it has failed; 5 times unless told. */
  readonly maxAttempts?: number;
  readonly run: (run: JobRun) => Promise<void>;
}

export function defineJob(job: JobDefinition): JobDefinition {
  return job;
}

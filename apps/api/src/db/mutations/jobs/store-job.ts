import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';

/** Work that is due. */
export interface DueJob {
  /** The name of a job in `jobs/registry.ts`. */
  readonly kind: string;
  /** What it is due for, such as a day or the id of something: of a kind there is one for each, however often it is asked for. */
  readonly period: string;
  /** Ids and numbers that it works with; never personal data. */
  readonly input?: Readonly<Record<string, string | number>> | undefined;
  /** How often it is tried; 5 times unless told. */
  readonly maxAttempts?: number | undefined;
  /** Now, unless told: to spread what is due at the same time. */
  readonly runAtMs?: number | undefined;
}

const usualAttempts = 5;

/**
 * Puts a job in the queue, in the transaction of whatever makes it due, and has it run once that is on the disk.
 *
 * @returns its id; `undefined` when there is one for that period already
 */
export function storeJob(
  sql: SqlConnection,
  { kind, period, input, maxAttempts = usualAttempts, runAtMs }: DueJob,
  { newId, nowMs, wakeJobs }: Pick<MutationTools, 'newId' | 'nowMs' | 'wakeJobs'>,
): string | undefined {
  const id = newId('job');
  const made = sql.run(
    `INSERT INTO jobs (id, kind, period, state, input, max_attempts, run_at_ms, created_at_ms) VALUES (?, ?, ?, 'waiting', ?, ?, ?, ?)
     ON CONFLICT (kind, period) DO NOTHING`,
    id,
    kind,
    period,
    input ? JSON.stringify(input) : null,
    maxAttempts,
    runAtMs ?? nowMs,
    nowMs,
  );
  if (made === 0) return undefined;
  wakeJobs();
  return id;
}

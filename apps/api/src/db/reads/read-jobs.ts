import type { SqlConnection, SqlRow, SqlValue } from '../sql-connection.ts';

export interface JobRow {
  readonly pk: number;
  readonly id: string;
  readonly kind: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly runAtMs: number;
  readonly done: number;
  readonly total: number | undefined;
  readonly isCancelAsked: boolean;
  readonly failure: string | undefined;
  readonly createdAtMs: number;
  readonly startedAtMs: number | undefined;
  readonly endedAtMs: number | undefined;
}

const fields = `pk, id, kind, state, attempts, max_attempts, run_at_ms, done, total, is_cancel_asked, failure,
  created_at_ms, started_at_ms, ended_at_ms`;

export function readJob(sql: SqlConnection, id: string): JobRow | undefined {
  const row = sql.get(`SELECT ${fields} FROM jobs WHERE id = ?`, id);
  return row && toJobRow(row);
}

/** The newest first. */
export function readJobs(
  sql: SqlConnection,
  {
    before,
    limit,
    state,
    kind,
  }: { readonly before: number; readonly limit: number; readonly state?: string | undefined; readonly kind?: string | undefined },
): JobRow[] {
  const parameters: SqlValue[] = [];
  const wanted = (column: string, value: SqlValue | undefined) => {
    if (value === undefined) return '';
    parameters.push(value);
    return ` AND ${column} = ?`;
  };
  const where = `${wanted('state', state)}${wanted('kind', kind)}${before > 0 ? ` AND pk < ${Math.floor(before)}` : ''}`;
  return sql.all(`SELECT ${fields} FROM jobs WHERE 1${where} ORDER BY pk DESC LIMIT ?`, ...parameters, limit).map(toJobRow);
}

function toJobRow(row: SqlRow): JobRow {
  const [pk, id, kind, state, attempts, maxAttempts, runAtMs, done, total, isCancelAsked, failure, created, started, ended] = row;
  return {
    pk: Number(pk),
    id: String(id),
    kind: String(kind),
    state: state as JobRow['state'],
    attempts: Number(attempts),
    maxAttempts: Number(maxAttempts),
    runAtMs: Number(runAtMs),
    done: Number(done),
    total: numberOf(total),
    isCancelAsked: isCancelAsked === 1,
    failure: failure === null || failure === undefined ? undefined : String(failure),
    createdAtMs: Number(created),
    startedAtMs: numberOf(started),
    endedAtMs: numberOf(ended),
  };
}

function numberOf(value: SqlValue | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

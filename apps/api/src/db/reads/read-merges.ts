import type { SqlConnection, SqlRow } from '../sql-connection.ts';
import { idNow } from './survivor-of.ts';

export interface MergeRow {
  readonly pk: number;
  readonly id: string;
  readonly noun: 'person' | 'account' | 'opportunity' | 'campaign' | 'content';
  readonly mergedId: string;
  readonly mergedName: string;
  readonly mergedAddress: string | undefined;
  readonly survivorName: string;
  readonly survivorAddress: string | undefined;
  /** The survivor's id when they were merged; the one it became since is for whoever asks. */
  readonly survivorId: string;
  readonly rule: string;
  readonly mergedBy: string;
  readonly mergedAtMs: number;
  readonly undoneBy: string | undefined;
  readonly undoneAtMs: number | undefined;
}

const fields = `pk, id, noun, merged_id, coalesce(before ->> '$.merged.name', before ->> '$.merged.title', merged_id),
  before ->> '$.survivor.id', rule, merged_at_ms, undone_at_ms,
  coalesce(before ->> '$.survivor.name', before ->> '$.survivor.title', before ->> '$.survivor.id', ''), merged_by, undone_by,
  coalesce(before ->> '$.merged.email', before ->> '$.merged.domain'), coalesce(before ->> '$.survivor.email', before ->> '$.survivor.domain')`;

export function readMerge(sql: SqlConnection, id: string): MergeRow | undefined {
  const row = sql.get(`SELECT ${fields} FROM merges WHERE id = ?`, id);
  return row && toRow(sql, row);
}

/** The newest first. @param before row number, 0 for the newest @param survivorPks only what led to one of these rows of the noun */
export function readMerges(
  sql: SqlConnection,
  {
    before,
    limit,
    of,
  }: { readonly before: number; readonly limit: number; readonly of?: { noun: string; survivorPk: number } | undefined },
): MergeRow[] {
  const rows = of
    ? sql.all(
        `WITH RECURSIVE led (pk) AS (
           SELECT ?3 UNION SELECT m.merged_pk FROM led CROSS JOIN merges AS m ON m.noun = ?4 AND m.survivor_pk = led.pk AND m.undone_at_ms IS NULL)
         SELECT ${fields} FROM merges WHERE noun = ?4 AND survivor_pk IN (SELECT pk FROM led) AND (?1 = 0 OR pk < ?1) ORDER BY pk DESC LIMIT ?2`,
        before,
        limit,
        of.survivorPk,
        of.noun,
      )
    : sql.all(`SELECT ${fields} FROM merges WHERE ?1 = 0 OR pk < ?1 ORDER BY pk DESC LIMIT ?2`, before, limit);
  return rows.map((row) => toRow(sql, row));
}

function toRow(sql: SqlConnection, row: SqlRow): MergeRow {
  const noun = String(row[2]) as MergeRow['noun'];
  return {
    pk: Number(row[0]),
    id: String(row[1]),
    noun,
    mergedId: String(row[3]),
    mergedName: String(row[4]),
    survivorId: idNow(sql, noun, String(row[5])),
    mergedAddress: typeof row[12] === 'string' ? row[12] : undefined,
    survivorName: String(row[9]),
    survivorAddress: typeof row[13] === 'string' ? row[13] : undefined,
    rule: String(row[6]),
    mergedBy: String(row[10]),
    mergedAtMs: Number(row[7]),
    undoneBy: typeof row[11] === 'string' ? row[11] : undefined,
    undoneAtMs: typeof row[8] === 'number' ? row[8] : undefined,
  };
}

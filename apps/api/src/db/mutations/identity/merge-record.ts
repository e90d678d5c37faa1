import type { SqlConnection } from '../../sql-connection.ts';
import type { Mention } from './mentions.ts';
import type { MergeableNoun } from './mergeable-noun.ts';
import type { MovedCounts } from './move-counts.ts';
import type { JoinedPair } from './move-rows.ts';
import type { NotedDomain } from './note-domains.ts';
import type { SharedPart } from './part-rows.ts';
import type { StoredRow } from './stored-row.ts';

/** What two rows were before they became one: what an undo goes by. */
export interface MergeBefore {
  readonly survivor: StoredRow;
  readonly merged: StoredRow;
  /** The survivor as the merge left it: what differs from it later was said since. */
  readonly after: StoredRow;
  readonly joined: readonly JoinedPair[];
  readonly parts: readonly SharedPart[];
  /** Pushes that name the merged account. */
  readonly mentions: readonly Mention[];
  readonly counts: MovedCounts;
  readonly domains: readonly NotedDomain[];
}

/** A merge as it is stored, without what was before. */
export interface MergeRecord {
  readonly pk: number;
  readonly id: string;
  readonly noun: MergeableNoun;
  readonly survivorPk: number;
  readonly mergedPk: number;
}

const columns = 'pk, id, noun, survivor_pk, merged_pk';

export function findMerge(sql: SqlConnection, id: string): MergeRecord | undefined {
  return read(sql, `SELECT ${columns} FROM merges WHERE id = ? AND undone_at_ms IS NULL`, id)[0];
}

/** Merges that stand and came after one, in the order in which they were made, which its rows or their parents have a part in. */
export function laterMerges(sql: SqlConnection, merge: MergeRecord): MergeRecord[] {
  const group = new Set(partakers(sql, merge));
  const later = read(
    sql,
    `SELECT ${columns} FROM merges WHERE +noun = ? AND pk > ? AND undone_at_ms IS NULL ORDER BY pk`,
    merge.noun,
    merge.pk,
  );
  return later.filter((one) => {
    const rows = partakers(sql, one);
    if (!rows.some((pk) => group.has(pk))) return false;
    for (const pk of rows) group.add(pk);
    return true;
  });
}

/** A company's parent is a company: what becomes of it changes the row. */
function partakers(sql: SqlConnection, { pk, noun, survivorPk, mergedPk }: MergeRecord): number[] {
  if (noun !== 'account') return [survivorPk, mergedPk];
  const parents = sql.get("SELECT before ->> '$.survivor.parent_pk', before ->> '$.merged.parent_pk' FROM merges WHERE pk = ?", pk) ?? [];
  return [survivorPk, mergedPk, ...parents.filter((parent) => typeof parent === 'number')];
}

export function readBefore(sql: SqlConnection, { pk }: MergeRecord): MergeBefore {
  return JSON.parse(String(sql.get('SELECT before FROM merges WHERE pk = ?', pk)?.[0])) as MergeBefore;
}

function read(sql: SqlConnection, query: string, ...parameters: (string | number)[]): MergeRecord[] {
  return sql.all(query, ...parameters).map(([pk, id, noun, survivorPk, mergedPk]) => ({
    pk: Number(pk),
    id: String(id),
    noun: noun as MergeableNoun,
    survivorPk: Number(survivorPk),
    mergedPk: Number(mergedPk),
  }));
}

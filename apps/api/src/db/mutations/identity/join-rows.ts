import type { Cell, StoredRow } from './stored-row.ts';

/** Columns that are the row's own: not words of a source that another word could follow. */
const own = new Set(['pk', 'id', 'field_times', 'deleted_at_ms', 'created_at_ms', 'updated_at_ms', 'source', 'external_id']);

/** What the survivor is once both rows are one: of each field the later word, of two words of one moment the greater text. */
export function joinRows(survivor: StoredRow, merged: StoredRow, nowMs: number): StoredRow {
  const joined: Record<string, Cell> = { ...survivor };
  const times: Record<string, number> = {};
  for (const column of Object.keys(survivor).filter((name) => !own.has(name))) {
    const [value, time] = laterWord(column, survivor, merged);
    joined[column] = value;
    if (time !== undefined) times[column] = time;
  }
  joined.field_times = JSON.stringify(times);
  // The pair goes together: half of one and half of the other would name nobody.
  if (survivor.source === null && survivor.external_id === null) {
    joined.source = merged.source ?? null;
    joined.external_id = merged.external_id ?? null;
  }
  // Hidden only while every name of both is deleted.
  const [one, other] = [survivor.deleted_at_ms ?? null, merged.deleted_at_ms ?? null];
  joined.deleted_at_ms = one === null || other === null ? null : Math.max(Number(one), Number(other));
  joined.created_at_ms = Math.min(Number(survivor.created_at_ms), Number(merged.created_at_ms));
  joined.updated_at_ms = nowMs;
  return joined;
}

type Word = readonly [value: Cell, atMs: number | undefined];

/** What the row says in a column and when that was said; nothing was said where it is empty and no time is kept. */
export function wordOf(row: StoredRow, column: string): Word {
  const value = row[column] ?? null;
  const kept = timesOf(row)[column];
  return [value, kept ?? (value === null ? undefined : Number(row.updated_at_ms))];
}

export function timesOf(row: StoredRow): Readonly<Record<string, number>> {
  return typeof row.field_times === 'string' ? (JSON.parse(row.field_times) as Record<string, number>) : {};
}

function laterWord(column: string, survivor: StoredRow, merged: StoredRow): Word {
  const [one, other] = [wordOf(survivor, column), wordOf(merged, column)];
  if (column === 'do_not_contact') {
    const strict = strictWord([one, timesOf(survivor)], [other, timesOf(merged)]);
    if (strict) return strict;
  }
  const [value, atMs] = one;
  const [otherValue, otherMs] = other;
  if (otherMs === undefined) return one;
  if (atMs === undefined || otherMs > atMs) return other;
  return otherMs === atMs && (JSON.stringify(otherValue) ?? '') > (JSON.stringify(value) ?? '') ? other : one;
}

/** That somebody must not be contacted gives way only to a word whose time is known to be later. */
function strictWord(...sides: readonly (readonly [Word, Readonly<Record<string, number>>])[]): Word | undefined {
  const isVague = sides.some(([[value], times]) => value !== 1 && times.do_not_contact === undefined);
  return isVague ? sides.map(([word]) => word).find(([value]) => value === 1) : undefined;
}

import type { SqlConnection } from '../../sql-connection.ts';
import { insertRow, isSameRow, readRows, type StoredRow } from './stored-row.ts';

/** One row's part in a deal: that it has one, and the newest dated word on it. */
export interface Part {
  readonly contact?: StoredRow | undefined;
  readonly fact?: StoredRow | undefined;
}

/** A deal in which both have a part, by the other side's row number. */
export interface SharedPart {
  readonly other: number;
  readonly survivor: Part;
  readonly merged: Part;
}

type Column = 'person_pk' | 'opportunity_pk';
const tables = { contact: 'opportunity_contacts', fact: 'opportunity_role_facts' } as const;

/** Makes one part of two wherever both rows have one. The rest is moved by whoever calls. */
export function joinParts(sql: SqlConnection, column: Column, survivorPk: number, mergedPk: number): SharedPart[] {
  const others = sql.all(
    `WITH parts AS (
       SELECT person_pk, opportunity_pk FROM opportunity_contacts WHERE ${column} IN (?1, ?2)
       UNION SELECT person_pk, opportunity_pk FROM opportunity_role_facts WHERE ${column} IN (?1, ?2))
     SELECT ${otherColumn(column)} FROM parts GROUP BY 1 HAVING count(*) = 2 ORDER BY 1`,
    survivorPk,
    mergedPk,
  );
  return others.map(([pk]) => {
    const other = Number(pk);
    const shared = { other, survivor: readPart(sql, column, survivorPk, other), merged: readPart(sql, column, mergedPk, other) };
    removePart(sql, column, mergedPk, other);
    storePart(sql, column, survivorPk, other, joined(shared, column));
    return shared;
  });
}

/** Gives each its own part back where nothing was said of it since; what was said since stays with the survivor. */
export function separateParts(
  sql: SqlConnection,
  column: Column,
  survivorPk: number,
  mergedPk: number,
  parts: readonly SharedPart[],
): void {
  for (const shared of parts) {
    const place = column === 'person_pk' ? 'opportunities' : 'people';
    if (!sql.get(`SELECT 1 FROM ${place} WHERE pk = ?`, shared.other)) continue;
    const now = readPart(sql, column, survivorPk, shared.other);
    const then = joined(shared, column);
    if (isSamePart(now, then)) storePart(sql, column, survivorPk, shared.other, shared.survivor);
    const wasTakenAway = then.contact && !now.contact;
    storePart(sql, column, mergedPk, shared.other, wasTakenAway ? { fact: shared.merged.fact } : shared.merged);
  }
}

function joined({ survivor, merged }: SharedPart, column: Column): Part {
  const pk = survivor.contact?.[column] ?? survivor.fact?.[column] ?? null;
  const fact = later(survivor.fact, merged.fact);
  const contact = survivor.contact ?? merged.contact;
  const role = fact ? fact.role : (survivor.contact?.role ?? merged.contact?.role);
  const stays = contact && !fact?.is_removed;
  return {
    contact: stays ? { ...contact, [column]: pk, role: role ?? null } : undefined,
    fact: fact && { ...fact, [column]: pk },
  };
}

function later(one: StoredRow | undefined, other: StoredRow | undefined): StoredRow | undefined {
  if (!one || !other) return one ?? other;
  const [oneMs, otherMs] = [Number(one.at_ms), Number(other.at_ms)];
  if (oneMs !== otherMs) return oneMs > otherMs ? one : other;
  return JSON.stringify([other.is_removed, other.role]) > JSON.stringify([one.is_removed, one.role]) ? other : one;
}

function otherColumn(column: Column): Column {
  return column === 'person_pk' ? 'opportunity_pk' : 'person_pk';
}

function readPart(sql: SqlConnection, column: Column, pk: number, other: number): Part {
  const where = `${column} = ? AND ${otherColumn(column)} = ?`;
  const [contact] = readRows(sql, tables.contact, where, pk, other);
  const [fact] = readRows(sql, tables.fact, where, pk, other);
  return { contact, fact };
}

function removePart(sql: SqlConnection, column: Column, pk: number, other: number): void {
  for (const table of Object.values(tables)) sql.run(`DELETE FROM ${table} WHERE ${column} = ? AND ${otherColumn(column)} = ?`, pk, other);
}

function storePart(sql: SqlConnection, column: Column, pk: number, other: number, { contact, fact }: Part): void {
  removePart(sql, column, pk, other);
  if (contact) insertRow(sql, tables.contact, contact);
  if (fact) insertRow(sql, tables.fact, fact);
}

function isSamePart(one: Part, other: Part): boolean {
  return isSameRow(one.contact, other.contact) && isSameRow(one.fact, other.fact);
}

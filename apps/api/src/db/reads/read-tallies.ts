import type { SqlConnection, SqlRow } from '../sql-connection.ts';
import { addCells, firstMondayMs, type TallyCells, tallyColumns, toCells } from './touch-tally.ts';

/** Of one person, as it was counted last. */
interface Counted {
  /** Of the person, when it was counted. */
  readonly version: number;
  readonly rewritten: number;
  /** The newest touch by its key that is counted in. */
  readonly lastPk: number;
  readonly cells: TallyCells;
}

interface Memory {
  /** The weeks begin here. */
  readonly mondayMs: number;
  /** By row number; who was asked for last stands last. */
  readonly people: Map<number, Counted>;
}

/** So many people's counts are kept, half a kilobyte each. */
const mostPeople = 10_000;
const kept = new WeakMap<SqlConnection, Memory>();

/**
 * What there is to count over all touches of each of these people. Only what came since is counted anew, unless something else than new
 * touches changed: so that it costs the same after a hundred touches and after ten thousand. Whatever is committed meanwhile is noticed
 * the next time, since the versions are read first.
 */
export function readTallies(sql: SqlConnection, personPks: readonly number[], nowMs: number): ReadonlyMap<number, TallyCells> {
  const mondayMs = firstMondayMs(nowMs);
  const { people } = memoryOf(sql, mondayMs);
  const anew: Head[] = [];
  const grown: Grown[] = [];
  const tallies = new Map<number, TallyCells>();
  for (const head of readHeads(sql, personPks)) {
    const counted = people.get(head.pk);
    if (counted?.rewritten !== head.rewritten) anew.push(head);
    else if (counted.version !== head.version) grown.push({ ...head, counted });
    else tallies.set(head.pk, counted.cells);
  }
  const note = ({ pk, version, rewritten }: Head, lastPk: number, cells: TallyCells) => {
    people.delete(pk);
    people.set(pk, { version, rewritten, lastPk, cells });
    tallies.set(pk, cells);
  };
  const all = countAll(sql, anew, mondayMs);
  for (const head of anew) {
    const row = all.get(head.pk);
    if (row) note(head, Number(row[1] ?? 0), toCells(row.slice(2)));
  }
  const newer = countNewer(sql, grown, mondayMs);
  for (const head of grown) {
    const row = newer.get(head.pk);
    if (row) note(head, Number(row[1]), addCells([head.counted.cells, toCells(row.slice(2))]));
    else note(head, head.counted.lastPk, head.counted.cells);
  }
  for (const [oldest] of people) {
    if (people.size <= mostPeople) break;
    people.delete(oldest);
  }
  return tallies;
}

function memoryOf(sql: SqlConnection, mondayMs: number): Memory {
  const known = kept.get(sql);
  if (known?.mondayMs === mondayMs) return known;
  const memory: Memory = { mondayMs, people: new Map() };
  kept.set(sql, memory);
  return memory;
}

interface Head {
  readonly pk: number;
  readonly version: number;
  readonly rewritten: number;
}

interface Grown extends Head {
  readonly counted: Counted;
}

function readHeads(sql: SqlConnection, personPks: readonly number[]): Head[] {
  const row = sql.get(
    `SELECT json_group_array(json_array(j.value, coalesce(v.version, 0), coalesce(v.rewritten, 0)))
     FROM json_each(?) AS j LEFT JOIN entity_versions AS v ON v.entity = j.value * 4 + 1`,
    JSON.stringify(personPks),
  );
  const heads = JSON.parse(String(row?.[0])) as [pk: number, version: number, rewritten: number][];
  return heads.map(([pk, version, rewritten]) => ({ pk, version, rewritten }));
}

/** By row number of the person: that, the newest key, and the tally columns. */
function countAll(sql: SqlConnection, people: readonly Head[], mondayMs: number): Map<number, SqlRow> {
  if (people.length === 0) return new Map();
  const rows = sql.all(
    `SELECT p.pk, max(t.pk), ${tallyColumns} FROM people AS p LEFT JOIN touches AS t ON t.person_pk = p.pk
     WHERE p.pk IN (SELECT value FROM json_each(?1)) GROUP BY p.pk`,
    JSON.stringify(people.map(({ pk }) => pk)),
    mondayMs,
  );
  return byPerson(rows);
}

/** The same of what came after it was counted last. `+`: of all newer touches in the table these are looked up by person. */
function countNewer(sql: SqlConnection, people: readonly Grown[], mondayMs: number): Map<number, SqlRow> {
  if (people.length === 0) return new Map();
  const rows = sql.all(
    `SELECT j.value ->> 0, max(t.pk), ${tallyColumns}
     FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.person_pk = j.value ->> 0 AND +t.pk > j.value ->> 1 GROUP BY j.key`,
    JSON.stringify(people.map(({ pk, counted }) => [pk, counted.lastPk])),
    mondayMs,
  );
  return byPerson(rows);
}

function byPerson(rows: readonly SqlRow[]): Map<number, SqlRow> {
  return new Map(rows.map((row) => [Number(row[0]), row]));
}

import type { RollupTable } from '../mutations/rollups/add-to-cells.ts';
import type { RollupChange } from '../mutations/rollups/bump-rollups.ts';
import { campaignCell, campaignKindNumber, dayOfTouch, rollupDayMs, touchCell } from '../rollup-cell.ts';
import type { SqlConnection, SqlValue } from '../sql-connection.ts';

/** What the counts of touches lack. */
export interface RollupDrift {
  readonly cells: readonly { readonly table: RollupTable; readonly cell: string; readonly by: number }[];
  /** Touches of kinds that have no number yet, so that no cell counts them. */
  readonly uncounted: readonly RollupChange[];
}

/** Each takes about a millisecond of the thread that answers requests. */
const partTouches = 250;
const partCells = 500;

/**
 * Compares the rollups with a count of the touches themselves, in parts, between which the caller lets others have their turn. All of it
 * must be of one moment (`openSnapshot`). What it finds stays right while touches come and go, since they change the touches and their
 * counts by the same: added to the counts at any later time, it makes them right for that time. Add it once.
 *
 * @returns yields how many touches it has looked at
 */
export function* findRollupDrift(sql: SqlConnection): Generator<number, RollupDrift> {
  const lacking = new Lacking(sql);
  for (const table of ['touch_rollups', 'campaign_rollups'] as const) {
    for (let after: string | undefined = '-1'; after !== undefined; yield 0) after = lacking.takeCells(table, after);
  }
  let seen = 0;
  for (let after: number | undefined = 0; after !== undefined; yield seen) {
    const part = lacking.addTouches(after);
    seen += part.seen;
    after = part.last;
  }
  return lacking.drift();
}

/** What is counted less what is kept, by cell. */
class Lacking {
  readonly #sql: SqlConnection;
  readonly #kindOf: ReadonlyMap<string, number>;
  readonly #days = new Map<number, number>();
  /** By day, campaign and kind: together they are too long for a number. */
  readonly #campaigns = new Map<string, number>();
  readonly #uncounted = new Map<string, RollupChange>();

  constructor(sql: SqlConnection) {
    this.#sql = sql;
    const kinds = sql.all('SELECT type, channel, grade, pk FROM touch_kinds');
    this.#kindOf = new Map(kinds.map(([type, channel, grade, pk]) => [nameOf(type, channel, grade), Number(pk)]));
  }

  /** @returns the last cell, unless there are no more */
  takeCells(table: RollupTable, after: string): string | undefined {
    const isByDay = table === 'touch_rollups';
    const { day, kind } = isByDay ? touchCell : campaignCell;
    const rows = this.#sql.all(
      `SELECT CAST(r.cell AS TEXT), r.count, ${day}, ${isByDay ? '0' : campaignCell.campaign}, ${kind} FROM ${table} AS r
       WHERE r.cell > CAST(? AS INTEGER) ORDER BY r.cell LIMIT ${partCells}`,
      after,
    );
    for (const [, count, ofDay, campaign, ofKind] of rows) {
      if (isByDay) add(this.#days, dayKey(Number(ofDay), Number(ofKind)), -Number(count));
      else add(this.#campaigns, nameOf(ofDay, campaign, ofKind), -Number(count));
    }
    return rows.length < partCells ? undefined : String(rows.at(-1)?.[0]);
  }

  addTouches(after: number): { readonly seen: number; readonly last: number | undefined } {
    const stretch = `FROM touches WHERE pk > ? ORDER BY pk LIMIT ${partTouches}`;
    const rows = this.#sql.all(
      `SELECT t.type, t.channel, t.grade, ${dayOfTouch}, t.campaign_pk, count(*)
       FROM (SELECT type, channel, grade, occurred_at_ms, campaign_pk, corroborates ${stretch}) AS t
       WHERE t.corroborates IS NULL GROUP BY 1, 2, 3, 4, 5`,
      after,
    );
    for (const [type, channel, grade, day, campaign, count] of rows) {
      const campaignPk = campaign === null || campaign === undefined ? null : Number(campaign);
      const kind = this.#kindOf.get(nameOf(type, channel, grade));
      if (kind === undefined) {
        const words = { type: String(type), channel: String(channel), grade: String(grade) };
        const name = nameOf(day, campaignPk ?? 0, type, channel, grade);
        const by = Number(count) + (this.#uncounted.get(name)?.by ?? 0);
        this.#uncounted.set(name, { ...words, occurredAtMs: rollupDayMs(Number(day)), campaignPk, by });
      } else {
        add(this.#days, dayKey(Number(day), kind), Number(count));
        add(this.#campaigns, nameOf(day, campaignPk ?? 0, kind), Number(count));
      }
    }
    const [last, seen] = this.#sql.get(`SELECT max(pk), count(*) FROM (SELECT pk ${stretch})`, after) ?? [];
    return { seen: Number(seen), last: Number(seen) < partTouches ? undefined : Number(last) };
  }

  drift(): RollupDrift {
    const days = [...this.#days].map(([cell, by]) => ({ table: 'touch_rollups' as const, cell: String(cell), by }));
    const campaigns = [...this.#campaigns].map(([key, by]) => {
      const [day = 0, campaign = 0, kind = 0] = key.split(' ').map(Number);
      return { table: 'campaign_rollups' as const, cell: String(campaignKindNumber(day, campaign, kind)), by };
    });
    return { cells: [...days, ...campaigns].filter(({ by }) => by !== 0), uncounted: [...this.#uncounted.values()] };
  }
}

const nameOf = (...parts: readonly (SqlValue | undefined)[]): string => parts.map(String).join(' ');

const dayKey = (day: number, kind: number): number => day * 4_096 + kind;

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

import { ordersOf } from './values/parse-time.ts';

type Order = 'mdy' | 'dmy' | 'both' | 'dots';

/** What the dates of each field give away about their order, for the report: it asks, it does not decide. */
export class DateOrders {
  readonly #seen = new Map<string, Record<Order, number>>();

  see(field: string, cell: string | undefined): void {
    const order = cell === undefined ? undefined : ordersOf(cell);
    if (order === undefined) return;
    const counts = this.#seen.get(field) ?? { mdy: 0, dmy: 0, both: 0, dots: 0 };
    counts[order] += 1;
    this.#seen.set(field, counts);
  }

  /** @param columnOf the column that fills a field */
  notes(columnOf: (field: string) => string, isDecided: boolean): string[] {
    return [...this.#seen].flatMap(([field, { mdy, dmy, both, dots }]) => {
      const column = JSON.stringify(columnOf(field));
      if (isDecided) return [];
      const notes = dots > 0 ? [`${column}: ${dots} dates with dots were read day first`] : [];
      if (both === 0) return notes;
      const others =
        mdy > 0 && dmy === 0
          ? `; ${mdy} others in this column can only be month/day, so mdy fits`
          : dmy > 0 && mdy === 0
            ? `; ${dmy} others in this column can only be day/month, so dmy fits`
            : '';
      return [...notes, `${column}: ${both} dates can be month/day or day/month; the option date order (mdy or dmy) decides${others}`];
    });
  }
}

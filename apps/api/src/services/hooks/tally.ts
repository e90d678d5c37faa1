import type { HookOutcome, RowResult } from '@alongside/common';

const mostReasons = 50;

/** Counts what becomes of one delivery. */
export class Tally {
  readonly #counts = { events: 0, created: 0, updated: 0, duplicate: 0, held: 0, rejected: 0, erased: 0 };
  readonly #reasons: string[] = [];

  get outcome(): HookOutcome {
    return { ...this.#counts, reasons: this.#reasons.slice(0, mostReasons) };
  }

  /** Whether something of it was not applied that somebody should look at. */
  get isFailed(): boolean {
    return this.#counts.rejected > 0;
  }

  explain(reason: string): void {
    if (this.#reasons.length < mostReasons) this.#reasons.push(reason.slice(0, 500));
  }

  count(what: Exclude<keyof HookOutcome, 'reasons'>): void {
    this.#counts[what] += 1;
  }

  reject(reason: string): void {
    this.count('rejected');
    this.explain(reason);
  }

  /** @param index of the event in the delivery */
  note(index: number, { status, code, message }: RowResult): void {
    // That somebody was erased and stays so is as it should be.
    if (status === 'rejected' && code === 'suppressed') this.explain(`event ${index}: ${message ?? code}`);
    else if (status === 'rejected') this.reject(`event ${index}: ${message ?? code ?? 'rejected'}`);
    else this.count(status);
  }
}

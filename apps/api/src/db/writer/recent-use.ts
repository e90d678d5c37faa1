/** After this long, what a database has had counts half. @unit milliseconds */
const halfLifeMs = 1_000;
/** Who differ by less have had about the same. @unit milliseconds */
const stepMs = 25;

/** How much of the writer's time each database has had lately. */
export class RecentUse {
  readonly #uses = new Map<string, { readonly ms: number; readonly atMs: number }>();

  /** @param nowMs by a clock that never goes back */
  note(database: string, ms: number, nowMs: number): void {
    this.#uses.set(database, { ms: this.#of(database, nowMs) + ms, atMs: nowMs });
  }

  /** @returns steps: nought for who writes as people do, more the more was written */
  steps(database: string, nowMs: number): number {
    return Math.floor(this.#of(database, nowMs) / stepMs);
  }

  forget(database: string): void {
    this.#uses.delete(database);
  }

  #of(database: string, nowMs: number): number {
    const use = this.#uses.get(database);
    return use ? use.ms * 0.5 ** ((nowMs - use.atMs) / halfLifeMs) : 0;
  }
}

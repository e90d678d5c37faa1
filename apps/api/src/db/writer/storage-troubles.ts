/** Which databases the storage refuses to write, and what it said. */
export class StorageTroubles {
  readonly #failing = new Map<string, string>();
  #lastCode: string | undefined;

  /** What the storage said when it last refused, such as `SQLITE_FULL`. */
  get lastCode(): string | undefined {
    return this.#lastCode;
  }

  get failing(): readonly string[] {
    return [...this.#failing.keys()];
  }

  /** @param trouble `undefined` when the database was written */
  note(database: string, trouble: string | undefined): void {
    if (trouble === undefined) {
      this.#failing.delete(database);
    } else {
      this.#failing.set(database, trouble);
      this.#lastCode = trouble;
    }
  }
}

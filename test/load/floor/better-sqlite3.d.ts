/** As much of the yardstick's library as the yardstick uses: it ships no types of its own. */
declare module 'better-sqlite3' {
  // biome-ignore lint/style/noDefaultExport: that is how the library is imported.
  export default class Database {
    constructor(path: string);
    pragma(text: string): unknown;
    exec(sql: string): void;
    prepare(sql: string): { run(...values: (string | number)[]): unknown };
    transaction(act: (from: number) => void): (from: number) => void;
    close(): void;
  }
}

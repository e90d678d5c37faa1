import type { SqlConnection } from '../sql-connection.ts';

/** What one writing connection may keep of its file, at most and at least, and what all of them should keep together. @unit KiB */
export const mostKib = 64 * 1024;
const leastKib = 1024;
const togetherKib = 512 * 1024;

/** Shares one room among the page caches of all writing connections: SQLite never gives back what one has grown to by itself. */
export class PageCaches {
  #kib = mostKib;

  /** Gives a new connection its share, and the others theirs where that has changed. */
  admit(sql: SqlConnection, others: readonly SqlConnection[]): void {
    const kib = shareOf(others.length + 1);
    sql.exec(`PRAGMA cache_size=-${kib}`);
    if (kib === this.#kib) return;
    this.#kib = kib;
    for (const other of others) resize(other, kib);
  }
}

/** @returns KiB; halved when the connections are twice as many, so that it seldom changes */
export function shareOf(connections: number): number {
  const halvings = Math.ceil(Math.log2((connections * mostKib) / togetherKib));
  return Math.max(leastKib, mostKib / 2 ** Math.max(0, halvings));
}

function resize(sql: SqlConnection, kib: number): void {
  try {
    sql.exec(`PRAGMA cache_size=-${kib}`);
  } catch {
    // May read the schema, from a disk that is in trouble: its next write tells, and it is opened anew with its share.
  }
}

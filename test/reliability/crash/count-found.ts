import { join } from 'node:path';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';
import type { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { acts } from './acts/registry.ts';
import type { CrashRequest } from './define-act.ts';

export interface Found {
  readonly lost: number;
  readonly doubled: number;
  readonly damaged: number;
  readonly findings: readonly string[];
}

/** Whether everything that was acknowledged is applied as well. */
export function isSettled(dataDir: string, slug: string): boolean {
  return reading(dataDir, slug, (sql) => acts.every(({ waiting }) => waiting === undefined || sql.all(waiting)[0]?.[0] === 0));
}

/** Looks into the databases of a server for what it has acknowledged, and at whether they are whole. */
export function countFound(dataDir: string, slug: string, requests: readonly CrashRequest[], sent: ReadonlyMap<string, number>): Found {
  return reading(dataDir, slug, (sql, control) => {
    const findings: string[] = [];
    let [lost, doubled] = [0, 0];
    for (const { kind, found, total } of acts) {
      const marks = requests.filter((request) => request.kind === kind).flatMap((request) => request.marks);
      for (const [mark, count] of sql.all(found, JSON.stringify(marks))) {
        if (Number(count) === 1) continue;
        if (Number(count) < 1) lost += 1;
        else doubled += 1;
        findings.push(`${kind}: ${String(mark)} is there ${String(count)} times`);
      }
      const surplus = Number(sql.all(total)[0]?.[0]) - (sent.get(kind) ?? 0);
      if (surplus > 0) findings.push(`${kind}: ${surplus} rows more than were ever asked for`);
      doubled += Math.max(0, surplus);
    }
    const broken = [control, sql].flatMap((each) => verdictOf(each));
    return { lost, doubled, damaged: broken.length, findings: [...findings, ...broken] };
  });
}

function reading<Result>(dataDir: string, slug: string, read: (sql: SqlConnection, control: SqlConnection) => Result): Result {
  const control = openForReading(join(dataDir, 'control.db'));
  try {
    const workspaceId = String(control.all('SELECT id FROM workspaces WHERE slug = ?', slug)[0]?.[0]);
    const sql = openForReading(join(dataDir, 'workspaces', `${workspaceId}.db`));
    try {
      return read(sql, control);
    } finally {
      sql.close();
    }
  } finally {
    control.close();
  }
}

function verdictOf(sql: SqlConnection): string[] {
  const verdict = String(sql.all('PRAGMA integrity_check(1)')[0]?.[0]);
  return verdict === 'ok' ? [] : [verdict];
}

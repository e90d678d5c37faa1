import { defineMutation } from '../define-mutation.ts';
import { bumpShared } from '../versions/bump-versions.ts';

export interface KnownErasures {
  readonly erasures: readonly {
    readonly id: string;
    readonly personHash: string;
    readonly requestedAtMs: number;
    readonly removed: string;
  }[];
  readonly suppressions: readonly (readonly [hash: string, erasureId: string, createdAtMs: number])[];
}

/**
 * After a workspace was put back to how it once was: what was erased later stays refused, and no answer that somebody keeps from the time
 * after the backup passes for a current one.
 */
export const settleWorkspace = defineMutation({
  name: 'restores.settleWorkspace',
  run(sql, { erasures, suppressions, takenAt }: KnownErasures & { readonly takenAt: string }, { nowMs, audit }): void {
    for (const { id, personHash, requestedAtMs, removed } of erasures) {
      sql.run(
        `INSERT INTO erasures (id, person_hash, status, requested_at_ms, completed_at_ms, removed, verified)
         VALUES (?, ?, 'done', ?, ?, ?, 1) ON CONFLICT DO NOTHING`,
        id,
        personHash,
        requestedAtMs,
        nowMs,
        removed,
      );
    }
    sql.run(
      `INSERT INTO suppressions (hash, erasure_id, created_at_ms)
       SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      JSON.stringify(suppressions),
    );
    // Past every number that can have been given out since: a thousand for each millisecond of all time.
    sql.run(
      "INSERT INTO counters (name, value) VALUES ('version', ?1) ON CONFLICT (name) DO UPDATE SET value = max(value + 1, excluded.value)",
      nowMs * 1_000,
    );
    bumpShared(sql);
    audit({ action: 'workspace.restored', subject: { kind: 'workspace', id: 'this' }, after: { takenAt, erasures: erasures.length } });
  },
});

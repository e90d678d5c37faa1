import type { RetentionKind } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Notes that a rule was applied, in the audit log too if anything went. */
export const noteRetentionRun = defineMutation({
  name: 'retention.noteRun',
  run(sql, { kind, days, removed }: RetentionRun, { nowMs, audit }): void {
    sql.run(
      `INSERT INTO retention_rules (kind, days, last_run_at_ms, last_removed) VALUES (?, ?, ?, ?)
       ON CONFLICT (kind) DO UPDATE SET last_run_at_ms = excluded.last_run_at_ms, last_removed = excluded.last_removed`,
      kind,
      days,
      nowMs,
      removed,
    );
    if (removed > 0) audit({ action: 'retention.applied', subject: { kind: 'retention', id: kind }, after: { days, removed } });
  },
});

interface RetentionRun {
  readonly kind: RetentionKind;
  readonly days: number;
  readonly removed: number;
}

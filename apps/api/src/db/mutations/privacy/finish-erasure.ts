import { defineMutation } from '../define-mutation.ts';

/** Notes that an erasure is over, and forgets what it looked for. */
export const finishErasure = defineMutation({
  name: 'privacy.finish',
  run(sql, { id, verified, removed }: FinishedErasure, { nowMs, audit }): void {
    const row = sql.get('SELECT removed FROM erasures WHERE id = ?', id);
    const counts = { ...(JSON.parse(String(row?.[0] ?? '{}')) as Record<string, number>) };
    for (const [table, count] of Object.entries(removed)) counts[table] = (counts[table] ?? 0) + count;
    const changed = sql.run(
      "UPDATE erasures SET status = 'done', sealed = NULL, completed_at_ms = ?, verified = ?, removed = ? WHERE id = ? AND status = 'running'",
      nowMs,
      verified ? 1 : 0,
      JSON.stringify(counts),
      id,
    );
    if (changed > 0) audit({ action: 'person.erasure_verified', subject: { kind: 'erasure', id }, after: { verified, ...removed } });
  },
});

interface FinishedErasure {
  readonly id: string;
  /** Whether all files were searched and nothing was found. */
  readonly verified: boolean;
  /** What was found and removed by the search itself. */
  readonly removed: Readonly<Record<string, number>>;
}

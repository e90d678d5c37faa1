import { RetentionKind, type RetentionRule } from '@alongside/common';
import { readRetentionRules } from '../../reads/read-retention-rules.ts';
import { defineMutation } from '../define-mutation.ts';

/** Makes these the rules: what is not among them is kept for ever. */
export const setRetentionRules = defineMutation({
  name: 'retention.set',
  run(sql, { rules }: { readonly rules: readonly RetentionRule[] }, { audit }): void {
    const days = new Map(rules.map((rule) => [rule.kind, rule.days]));
    const before = factsOf(readRetentionRules(sql).map((rule) => [rule.kind, rule.days]));
    for (const kind of RetentionKind.options) {
      sql.run(
        'INSERT INTO retention_rules (kind, days) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET days = excluded.days',
        kind,
        days.get(kind) ?? null,
      );
    }
    const after = factsOf(RetentionKind.options.map((kind) => [kind, days.get(kind)]));
    if (JSON.stringify(before) !== JSON.stringify(after))
      audit({ action: 'retention.changed', subject: { kind: 'retention', id: 'rules' }, before, after });
  },
});

function factsOf(pairs: readonly (readonly [string, number | undefined])[]): Record<string, number | null> {
  return Object.fromEntries(pairs.map(([kind, days]) => [kind, days ?? null]));
}

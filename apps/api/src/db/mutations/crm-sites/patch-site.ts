import type { CrmSitePatch } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Changes a CRM installation, or decides about a request. @returns the id, or `undefined` when there is none */
export const patchCrmSite = defineMutation({
  name: 'crmSites.patch',
  run(sql, { id, patch }: { readonly id: string; readonly patch: CrmSitePatch }, { nowMs, audit }): string | undefined {
    const row = sql.get('SELECT crm, hints, cards_off, status, decided_at_ms, origin FROM crm_sites WHERE id = ?', id);
    if (!row) return undefined;
    const before = {
      crm: String(row[0]),
      hints: row[1] === 1,
      cardsOff: JSON.parse(String(row[2])) as string[],
      status: row[3] as 'approved' | 'declined' | 'requested',
    };
    const after = {
      crm: patch.crm ?? before.crm,
      hints: patch.hints ?? before.hints,
      cardsOff: patch.cardsOff ?? before.cardsOff,
      status: patch.status ?? before.status,
    };
    if (JSON.stringify(after) === JSON.stringify(before)) return id;
    const isDecided = after.status !== before.status;
    sql.run(
      'UPDATE crm_sites SET crm = ?, hints = ?, cards_off = ?, status = ?, decided_at_ms = ? WHERE id = ?',
      after.crm,
      after.hints ? 1 : 0,
      JSON.stringify(after.cardsOff),
      after.status,
      isDecided ? nowMs : (row[4] ?? null),
      id,
    );
    const action = isDecided ? (`crm_site.${after.status}` as const) : 'crm_site.changed';
    const origin = String(row[5]);
    audit({ action, subject: { kind: 'crm_site', id }, before: { origin, ...before }, after: { origin, ...after } });
    return id;
  },
});

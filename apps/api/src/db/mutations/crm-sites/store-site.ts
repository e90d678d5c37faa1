import type { CrmSiteInput } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { refuseMoreSites } from './refuse-more-sites.ts';

/** Lists a CRM installation as approved; one of the same origin that was requested, declined or listed before becomes this one. */
export const storeCrmSite = defineMutation({
  name: 'crmSites.store',
  run(sql, { origin, crm, hints, cardsOff }: CrmSiteInput, { nowMs, newId, audit }): { id: string; isNew: boolean } {
    const known = sql.get('SELECT id, status FROM crm_sites WHERE origin = ?', origin);
    const id = known ? String(known[0]) : newId('crmSite');
    if (!known) refuseMoreSites(sql);
    sql.run(
      `INSERT INTO crm_sites (id, origin, crm, hints, cards_off, status, created_at_ms, decided_at_ms) VALUES (?1, ?2, ?3, ?4, ?5, 'approved', ?6, ?6)
       ON CONFLICT (origin) DO UPDATE SET crm = excluded.crm, hints = excluded.hints, cards_off = excluded.cards_off, status = excluded.status,
         decided_at_ms = excluded.decided_at_ms`,
      id,
      origin,
      crm,
      hints ? 1 : 0,
      JSON.stringify(cardsOff),
      nowMs,
    );
    const after = { origin, crm, hints, cardsOff, status: 'approved' };
    const before = known && { status: String(known[1]) };
    audit({ action: known ? 'crm_site.changed' : 'crm_site.listed', subject: { kind: 'crm_site', id }, before, after });
    return { id, isNew: !known };
  },
});

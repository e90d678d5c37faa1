import type { CrmSiteRequest } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { refuseMoreSites } from './refuse-more-sites.ts';

/** Notes that somebody needs a CRM installation. One that is listed, asked for or declined already stays as it is. */
export const requestCrmSite = defineMutation({
  name: 'crmSites.request',
  run(sql, { origin, crm, reason }: CrmSiteRequest, { nowMs, newId, actor, audit }): { id: string; isNew: boolean } {
    const known = sql.get('SELECT id FROM crm_sites WHERE origin = ?', origin);
    if (known) return { id: String(known[0]), isNew: false };
    refuseMoreSites(sql);
    const id = newId('crmSite');
    sql.run(
      `INSERT INTO crm_sites (id, origin, crm, hints, cards_off, status, requested_by, reason, created_at_ms)
       VALUES (?, ?, ?, 0, '[]', 'requested', ?, ?, ?)`,
      id,
      origin,
      crm,
      actor.id,
      reason ?? null,
      nowMs,
    );
    audit({ action: 'crm_site.requested', subject: { kind: 'crm_site', id }, after: { origin, crm } });
    return { id, isNew: true };
  },
});

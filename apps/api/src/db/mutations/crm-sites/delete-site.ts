import { defineMutation } from '../define-mutation.ts';

/** Takes a CRM installation off the list; it can be requested anew. @returns whether there was one */
export const deleteCrmSite = defineMutation({
  name: 'crmSites.delete',
  run(sql, { id }: { readonly id: string }, { audit }): boolean {
    const row = sql.get('SELECT origin, crm, status FROM crm_sites WHERE id = ?', id);
    if (!row) return false;
    sql.run('DELETE FROM crm_sites WHERE id = ?', id);
    const before = { origin: String(row[0]), crm: String(row[1]), status: String(row[2]) };
    audit({ action: 'crm_site.removed', subject: { kind: 'crm_site', id }, before });
    return true;
  },
});

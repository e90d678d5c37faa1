import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Removes an endpoint that nothing comes by any more.
 *
 * @param deliveries how many notes of what came by it were removed before (`hooks.emptyEndpoint`)
 * @returns whether there was one
 * @throws AppError `conflict` when one came in the last moment
 */
export const deleteHookEndpoint = defineMutation({
  name: 'hooks.deleteEndpoint',
  run(sql, { id, deliveries }: { readonly id: string; readonly deliveries: number }, { audit }): boolean {
    const pk = sql.get('SELECT pk FROM hook_endpoints WHERE id = ?', id)?.[0];
    if (typeof pk !== 'number') return false;
    if (sql.get('SELECT 1 FROM hook_deliveries WHERE endpoint_pk = ? LIMIT 1', pk))
      throw new AppError('conflict', 'a delivery came in the last moment: try again soon');
    sql.run('DELETE FROM hook_endpoints WHERE pk = ?', pk);
    audit({ action: 'hook_endpoint.deleted', subject: { kind: 'hookEndpoint', id }, before: { deliveries } });
    return true;
  },
});

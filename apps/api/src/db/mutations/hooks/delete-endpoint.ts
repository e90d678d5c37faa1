import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/**
 * Removes an endpoint and the notes of what came by it.
 *
 * @returns whether there was one
 * @throws AppError `conflict` while deliveries wait that were taken: their senders believe them stored
 */
export const deleteHookEndpoint = defineMutation({
  name: 'hooks.deleteEndpoint',
  run(sql, { id }: { readonly id: string }, { audit }): boolean {
    const pk = sql.get('SELECT pk FROM hook_endpoints WHERE id = ?', id)?.[0];
    if (typeof pk !== 'number') return false;
    const waiting = Number(sql.get("SELECT count(*) FROM hook_deliveries WHERE endpoint_pk = ? AND state = 'waiting'", pk)?.[0]);
    if (waiting > 0) throw new AppError('conflict', `${waiting} deliveries wait to be applied; none comes any more, so try again soon`);
    const deliveries = sql.run('DELETE FROM hook_deliveries WHERE endpoint_pk = ?', pk);
    sql.run('DELETE FROM hook_endpoints WHERE pk = ?', pk);
    audit({ action: 'hook_endpoint.deleted', subject: { kind: 'hookEndpoint', id }, before: { deliveries } });
    return true;
  },
});

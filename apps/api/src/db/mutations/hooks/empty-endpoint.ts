import { AppError } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

/** Some of them may still have bodies of hundreds of kilobytes. */
export const deliveriesAPart = 100;

/**
 * Removes some notes of what came by an endpoint that is to be removed.
 *
 * @returns how many; fewer than `deliveriesAPart` when none is left
 * @throws AppError `conflict` while deliveries wait that were taken: their senders believe them stored
 */
export const emptyHookEndpoint = defineMutation({
  name: 'hooks.emptyEndpoint',
  run(sql, { id }: { readonly id: string }): number {
    const pk = sql.get('SELECT pk FROM hook_endpoints WHERE id = ?', id)?.[0];
    if (typeof pk !== 'number') return 0;
    // By their state: few wait, of however many.
    const waiting = Number(sql.get("SELECT count(*) FROM hook_deliveries WHERE state = 'waiting' AND +endpoint_pk = ?", pk)?.[0]);
    if (waiting > 0) throw new AppError('conflict', `${waiting} deliveries wait to be applied; none comes any more, so try again soon`);
    const some = 'SELECT pk FROM hook_deliveries WHERE endpoint_pk = ? LIMIT ?';
    return sql.run(`DELETE FROM hook_deliveries WHERE pk IN (${some})`, pk, deliveriesAPart);
  },
});

import { AppError, type HookReceipt } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';

export interface DeliveryToStore {
  readonly endpointId: string;
  /** A hash of the sender's name for it, or of its body. */
  readonly deliveryKey: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Keeps a delivery as it came, before anything is made of it. One that was here before is not kept again. */
export const storeHookDelivery = defineMutation({
  name: 'hooks.store',
  run(sql, { endpointId, deliveryKey, body, headers }: DeliveryToStore, { nowMs, newId, wakeJobs }): HookReceipt {
    const pk = sql.get('SELECT pk FROM hook_endpoints WHERE id = ?', endpointId)?.[0];
    if (typeof pk !== 'number') throw new AppError('not_found', 'there is nothing here');
    const known = sql.all('SELECT id FROM hook_deliveries WHERE endpoint_pk = ? AND delivery_key = ?', pk, deliveryKey)[0];
    if (known) return { id: String(known[0]), duplicate: true };
    const id = newId('hookDelivery');
    sql.run(
      `INSERT INTO hook_deliveries (id, endpoint_pk, delivery_key, state, body, headers, received_at_ms) VALUES (?, ?, ?, 'waiting', ?, ?, ?)`,
      id,
      pk,
      deliveryKey,
      body,
      JSON.stringify(headers),
      nowMs,
    );
    sql.run('UPDATE hook_endpoints SET last_received_at_ms = ? WHERE pk = ?', nowMs, pk);
    wakeJobs();
    return { id, duplicate: false };
  },
});

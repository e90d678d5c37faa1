import * as z from 'zod';
import { RecordRef } from './record-ref.ts';
import { Instant } from './time.ts';

/** Opens one live socket, once and soon: `GET /v1/live?ticket=…`. */
export const LiveTicket = z.object({ ticket: z.string(), expiresAt: Instant });
export type LiveTicket = z.infer<typeof LiveTicket>;

/** What the server says on a live socket. `sequence` grows with every change of the workspace: another one than last means that something was missed. */
export const LiveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), sequence: z.int() }),
  z.object({ type: z.literal('ping') }),
  /** `shared`: the library, personas, pushes, CRM sites or the workspace's settings. Else names of watched records. */
  z.object({ type: z.literal('changed'), keys: z.array(z.string()), sequence: z.int() }),
]);
export type LiveMessage = z.infer<typeof LiveMessage>;

/** What a client says on it: the records it wants to hear of, in place of those it named before. */
export const LiveRequest = z.object({ type: z.literal('watch'), records: z.array(z.string().max(1_024)).max(20) });
export type LiveRequest = z.infer<typeof LiveRequest>;

/** The name of a record in live messages. */
export function liveKey({ crm, instance, kind, recordId }: RecordRef): string {
  return `record:${crm}/${instance}/${kind}/${recordId}`;
}

/** The record that goes by this name; `undefined` when it is none. */
export function readLiveKey(key: string): RecordRef | undefined {
  const [, crm, instance, kind, recordId] = /^record:([^/]+)\/([^/]+)\/([^/]+)\/(.+)$/s.exec(key) ?? [];
  return RecordRef.safeParse({ crm, instance, kind, recordId }).data;
}

/** The code that a live socket is closed with when the rights it was opened with are gone. */
export const liveAccessGone = 4401;

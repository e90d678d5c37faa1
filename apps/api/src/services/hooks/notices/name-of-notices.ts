import { Notice } from './wire.ts';

/**
 * A name for a body of notices that stays the same when it is sent again: HubSpot counts its tries in the body, so the body itself does
 * not. An `eventId` alone is not unique.
 */
export function nameOfNotices(body: unknown): string | undefined {
  const names = (Array.isArray(body) ? body : [body]).map((given: unknown): string => {
    const { data } = Notice.safeParse(given);
    if (!data?.eventId) return '';
    return [data.portalId, data.subscriptionId, data.eventId, data.occurredAt, data.subscriptionType, data.objectId].join('/');
  });
  return names.length > 0 && names.every((name) => name !== '') ? names.toSorted((a, b) => (a < b ? -1 : 1)).join(' ') : undefined;
}

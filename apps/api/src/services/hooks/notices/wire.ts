import * as z from 'zod';

const id = z.union([z.number().int().nonnegative().transform(String), z.string().regex(/^\d{1,30}$/)]);
const maybeId = id.nullish().catch(undefined);

/**
 * One notice of HubSpot's webhooks, as far as we read it.
 *
 * @source HubSpot/HubSpot-public-api-spec-collection, Webhooks; developer documentation, read 2026-11
 */
export const Notice = z.object({
  /** Such as `contact.propertyChange`; `object.…` where `objectTypeId` says which kind. */
  subscriptionType: z.string().max(80),
  subscriptionId: maybeId,
  eventId: maybeId,
  portalId: maybeId,
  /** Milliseconds since 1970 UTC. */
  occurredAt: z.number().int().min(0).max(253_402_300_799_999),
  objectTypeId: z.string().max(40).nullish().catch(undefined),
  objectId: maybeId,
  propertyName: z.string().max(200).nullish().catch(undefined),
  propertyValue: z
    .union([z.string(), z.number().transform(String), z.boolean().transform(String)])
    .nullish()
    .catch(undefined),
  primaryObjectId: maybeId,
  mergedObjectIds: z.array(id).max(100).nullish().catch(undefined),
  newObjectId: maybeId,
  associationType: z.string().max(80).nullish().catch(undefined),
  fromObjectId: maybeId,
  toObjectId: maybeId,
  associationRemoved: z.boolean().nullish().catch(undefined),
  isPrimaryAssociation: z.boolean().nullish().catch(undefined),
});
export type Notice = z.infer<typeof Notice>;

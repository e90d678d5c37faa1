import { msToInstant } from '@alongside/common';
import type { ReadContext, ReadEvent, Reading } from '../senders/define-sender.ts';
import { takeFields } from '../take-fields.ts';
import { DealAmounts } from './deal-amounts.ts';
import { type HubspotKind, kindOf, nouns } from './nouns.ts';
import { halves, type PropertyReader } from './property-readers.ts';
import { type NewHomes, newHomesIn, readAssociation } from './read-association.ts';
import { Notice } from './wire.ts';

type Event = ReadEvent['event'];

/** One notice with what the readers below need. */
interface Told {
  readonly notice: Notice;
  readonly kind: HubspotKind;
  readonly objectId: string;
  readonly said: { readonly source: string; readonly at: string };
  readonly amounts: DealAmounts;
  readonly leave: (what: string) => void;
}

const readers: Readonly<Record<string, (told: Told) => Event | undefined>> = {
  creation: (told) => upsert(told, {}),
  deletion: ({ kind, objectId, said }) => ({ type: `${nouns[kind].noun}.delete`, ...said, externalId: objectId }),
  merge: readMerge,
  privacyDeletion: readPrivacyDeletion,
  propertyChange: readPropertyChange,
  restore: (told) => upsert(told, {}),
};

/** What all notices of a delivery tell about each of them. */
interface Beside {
  readonly homes: NewHomes;
  readonly amounts: DealAmounts;
}

/** What the notices of a delivery of HubSpot say. They tell single properties; what they do not tell, a connector fetches. */
export function readNotices(body: unknown, { source, dealOf }: ReadContext): Reading {
  const events: ReadEvent[] = [];
  const ignored: string[] = [];
  const notices = (Array.isArray(body) ? body : [body]).map((given: unknown) => Notice.safeParse(given).data);
  const understood = notices.filter((notice) => notice !== undefined);
  const beside: Beside = { homes: newHomesIn(understood), amounts: new DealAmounts(understood, dealOf) };
  for (const [index, notice] of notices.entries()) {
    const leave = (what: string) => ignored.push(`notice ${index}: ${what}`);
    const event = notice ? readNotice(notice, source, beside, leave) : void leave('is not understood');
    if (event) events.push({ event });
  }
  return { events, ignored };
}

function readNotice(notice: Notice, source: string, { homes, amounts }: Beside, leave: (what: string) => void): Event | undefined {
  const [word = '', what = ''] = notice.subscriptionType.split('.');
  const said = { source, at: msToInstant(notice.occurredAt) };
  if (what === 'associationChange') return readAssociation(notice, said, homes, leave);
  const kind = kindOf(word, notice.objectTypeId);
  const read = Object.hasOwn(readers, what) ? readers[what] : undefined;
  const objectId = what === 'merge' ? (notice.newObjectId ?? notice.primaryObjectId ?? notice.objectId) : notice.objectId;
  if (kind && read && objectId) return read({ notice, kind, objectId, said, amounts, leave });
  leave(`${notice.subscriptionType} is not understood`);
  return undefined;
}

/** With the record that stands for it, so that the overlay finds it on HubSpot's own pages. */
function upsert({ notice: { portalId }, kind, objectId, said }: Told, fields: Readonly<Record<string, unknown>>): Event {
  const { noun, link } = nouns[kind];
  const links = portalId ? { links: [{ crm: 'hubspot', instance: portalId, kind: link, recordId: objectId }] } : {};
  return { type: `${noun}.upsert`, ...said, externalId: objectId, [noun]: fields, ...links };
}

function readPropertyChange(told: Told): Event | undefined {
  const { notice, kind, leave } = told;
  const { propertyName: name, propertyValue: value } = notice;
  const readable: Readonly<Record<string, PropertyReader>> = nouns[kind].properties;
  const reader = name && Object.hasOwn(readable, name) ? readable[name] : undefined;
  if (!reader || typeof value !== 'string') {
    leave(name && halves.has(name) ? `${name} says too little: fetch the record` : 'speaks of a property that is not kept');
    return undefined;
  }
  const offered = value === '' ? { [reader.field]: null } : { [reader.field]: reader.read(value, told), ...reader.also?.(value, told) };
  const fields = takeFields(nouns[kind].shape, offered, (field) => leave(`${field} is left out: it is not valid`));
  return Object.keys(fields).length > 0 ? upsert(told, fields) : undefined;
}

function readMerge({ notice, kind, objectId, said, leave }: Told): Event | undefined {
  const { primaryObjectId, mergedObjectIds } = notice;
  const merged = new Set([...(mergedObjectIds ?? []), ...(primaryObjectId ? [primaryObjectId] : [])]);
  merged.delete(objectId);
  if (merged.size > 0) return { type: `${nouns[kind].noun}.merge`, ...said, externalId: objectId, merged: [...merged].slice(0, 100) };
  leave('does not say which records were merged');
  return undefined;
}

function readPrivacyDeletion({ kind, objectId, said: { source }, leave }: Told): Event | undefined {
  if (kind === 'contact') return { type: 'person.erase', source, externalId: objectId };
  leave('erases no person');
  return undefined;
}

import { AccountPatch, PersonPatch } from '@alongside/common';
import type { ReadContext, ReadEvent, Reading } from '../senders/define-sender.ts';
import { takeFields } from '../take-fields.ts';
import { accountOf } from './account-of.ts';
import { callsIn } from './calls-in.ts';
import { personOf } from './person-of.ts';
import { timeOfCall } from './time-of-call.ts';
import { touchTypeOf } from './touch-type-of.ts';
import { Call } from './wire.ts';

/** One call with what the readers below need of its delivery. */
interface Told {
  readonly call: Call;
  readonly source: string;
  readonly at: string;
  /** The same each time the call is sent. */
  readonly name: string;
  readonly leave: (what: string) => void;
}

type Event = ReadEvent['event'];

const readers: Readonly<Record<string, (told: Told) => readonly Event[]>> = {
  alias: readAlias,
  delete: readDelete,
  group: readGroup,
  identify: readIdentify,
  page: (told) => readTouch(told, 'web.page_view', pageTitle(told.call)),
  screen: (told) => readTouch(told, 'app.screen_view', pageTitle(told.call)),
  track: (told) => readTouch(told, touchTypeOf(told.call.event ?? ''), told.call.event),
};

/** What the calls of a delivery of Segment or RudderStack say. */
export function readCalls(body: unknown, { source, receivedAtMs, deliveryKey }: ReadContext): Reading {
  const events: ReadEvent[] = [];
  const ignored: string[] = [];
  for (const [index, given] of callsIn(body).entries()) {
    const { data: call } = Call.safeParse(given);
    const read = call && Object.hasOwn(readers, call.type) ? readers[call.type] : undefined;
    const leave = (what: string) => ignored.push(`call ${index}: ${what}`);
    if (!call || !read) leave('is of a type that is not understood');
    else {
      const name = call.messageId ?? `${deliveryKey}:${index}`;
      events.push(...read({ call, source, at: timeOfCall(call, receivedAtMs), name, leave }).map((event) => ({ event })));
    }
  }
  return { events, ignored };
}

function readIdentify({ call, source, at, leave }: Told): readonly Event[] {
  const { userId, anonymousId } = call;
  const person = takeFields(PersonPatch.shape, personOf(call), (field) => leave(`${field} is left out: it is not valid`));
  if (!userId) {
    leave('names nobody but a visitor without a name');
    return [];
  }
  const upsert = { type: 'person.upsert', source, externalId: userId, at, person };
  const company = call.traits?.company ?? call.context?.traits?.company;
  const known =
    typeof company === 'object' && company !== null ? readCompany(company as Record<string, unknown>, { source, at, leave }) : undefined;
  return [
    ...(known ? [known.event] : []),
    { ...upsert, ...(known && { account: { externalId: known.externalId } }) },
    ...(anonymousId && anonymousId !== userId ? [{ type: 'person.tie', source, externalId: userId, at, visitor: anonymousId }] : []),
  ];
}

function readCompany(traits: Readonly<Record<string, unknown>>, { source, at, leave }: Pick<Told, 'source' | 'at' | 'leave'>) {
  const { id } = traits;
  if ((typeof id !== 'string' && typeof id !== 'number') || String(id).trim() === '' || String(id).length > 255) return undefined;
  const externalId = String(id);
  const account = takeFields(AccountPatch.shape, accountOf(traits), (field) =>
    leave(`${field} of the company is left out: it is not valid`),
  );
  return { externalId, event: { type: 'account.upsert', source, externalId, at, account } };
}

function readGroup({ call, source, at, leave }: Told): readonly Event[] {
  const { groupId, userId, traits } = call;
  if (!groupId) {
    leave('names no group');
    return [];
  }
  const account = takeFields(AccountPatch.shape, accountOf(traits ?? {}), (field) => leave(`${field} is left out: it is not valid`));
  const upsert = { type: 'account.upsert', source, externalId: groupId, at, account };
  if (!userId) return [upsert];
  return [upsert, { type: 'person.upsert', source, externalId: userId, at, person: {}, account: { externalId: groupId } }];
}

function readAlias({ call: { userId, previousId }, source, at, leave }: Told): readonly Event[] {
  if (userId && previousId && userId !== previousId)
    return [{ type: 'person.merge', source, externalId: userId, at, merged: [previousId] }];
  leave('does not say which two are one');
  return [];
}

function readDelete({ call: { userId }, source, leave }: Told): readonly Event[] {
  if (userId) return [{ type: 'person.erase', source, externalId: userId }];
  leave('does not say who is to be erased');
  return [];
}

function readTouch({ call, source, at, name, leave }: Told, type: string, subject: string | undefined): readonly Event[] {
  const externalId = call.userId ?? call.anonymousId;
  if (!externalId) {
    leave('names nobody');
    return [];
  }
  const told = subject?.trim().slice(0, 300).toWellFormed();
  const touch = { source, externalId: name, person: { source, externalId }, type, occurredAt: at, ...(told && { subject: told }) };
  return [{ type: 'touch.record', touch }];
}

/** What the page calls itself; never its address, which may hold anything. */
function pageTitle({ name, properties, context }: Call): string | undefined {
  return [name, properties?.title, context?.page?.title, properties?.path].find((title) => typeof title === 'string' && title !== '') as
    | string
    | undefined;
}

import { EvidenceGrade, TouchChannel, TouchDirection, TouchInput } from '@alongside/common';
import type { RowReader } from '../row-reader.ts';
import { CellError } from '../values/cell-error.ts';
import { instantOf } from '../values/parse-time.ts';
import { campaignMemberTouch } from './campaign-member.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';
import { rowIdentity } from './row-identity.ts';
import { touchTypeOf } from './touch-type-of.ts';

export interface TouchRow {
  readonly input: TouchInput;
  /** Whom to take when nobody is known by the row's own id. */
  readonly email: string | undefined;
  /** What to call a campaign that is known by its id alone. */
  readonly campaignName: string | undefined;
}

const channels = new Map<string, TouchChannel>(TouchChannel.options.map((word) => [word, word]));
const directions = new Map<string, TouchDirection>(TouchDirection.options.map((word) => [word, word]));
const grades = new Map<string, EvidenceGrade>(EvidenceGrade.options.map((word) => [word, word]));

export const touches = defineImportKind({
  kind: 'touches',
  fields: {
    externalId: ['id', 'event id', 'touch id', 'activity id'],
    type: ['event type', 'activity type', 'touch type', 'event'],
    occurredAt: ['date', 'time', 'timestamp', 'occurred', 'event date', 'activity date', 'created'],
    personId: [],
    personExternalId: ['contact id', 'lead id', 'person external id'],
    email: ['email address', 'recipient', 'person email', 'mail'],
    campaignExternalId: ['campaign id'],
    campaignName: ['campaign', 'campaign name'],
    subject: ['title', 'description'],
    channel: [],
    direction: [],
    grade: ['evidence', 'evidence grade'],
    contentId: [],
    memberId: [],
    memberStatus: [],
    hasResponded: [],
    respondedAt: [],
    campaignType: [],
    eventId: [],
    eventCreated: [],
    isMachine: ['bot', 'is bot'],
    attributes: [],
  },
  needs: [
    ['personExternalId', 'email', 'personId'],
    ['occurredAt', 'respondedAt'],
    ['type', 'hasResponded', 'memberStatus'],
  ],
  read(row): TouchRow {
    const member =
      row.vendor === 'salesforce' && !row.has('type') && row.rules.defaultType === undefined ? campaignMemberTouch(row) : undefined;
    const type = member?.type ?? typeOf(row);
    const time = row.time(member?.timeField ?? 'occurredAt');
    if (!time) throw new CellError('the row does not say when it happened', member?.timeField ?? 'occurredAt');
    const email = row.text('email');
    const isMachine = row.boolean('isMachine') === true || isMarketoBot(row);
    const campaignExternalId = row.text('campaignExternalId');
    const campaignName = row.text('campaignName');
    const fields = {
      source: row.source,
      externalId: identityOf(row),
      person: personOf(row, email),
      type,
      occurredAt: instantOf(time),
      precision: time.precision,
      campaign: campaignExternalId
        ? { source: row.source, externalId: campaignExternalId }
        : campaignName && { name: campaignName.slice(0, 200) },
      contentId: row.text('contentId'),
      subject: row.text('subject')?.slice(0, 300),
      channel: row.word('channel', channels),
      direction: row.word('direction', directions),
      grade: row.word('grade', grades) ?? (isMachine ? 'machine' : undefined),
      signals: isMachine ? ['vendor_bot_flag'] : undefined,
    };
    return {
      input: checked(TouchInput, { ...fields, campaign: fields.campaign || undefined }),
      email,
      campaignName: campaignName?.slice(0, 200),
    };
  },
});

function typeOf(row: RowReader) {
  const word = row.text('type') ?? row.rules.defaultType;
  if (word === undefined) throw new CellError('the row does not say what happened', 'type');
  return touchTypeOf(word, row.vendor);
}

function personOf(row: RowReader, email: string | undefined) {
  const id = row.text('personId');
  if (id) return { id };
  const externalId = row.text('personExternalId')?.split(';')[0]?.trim();
  if (externalId) return { source: row.source, externalId };
  if (email) return { email };
  throw new CellError('the row does not say whose touch it is', row.has('email') ? 'email' : 'personExternalId');
}

/** The native key where the vendor has one, else a name made of the row itself. */
function identityOf(row: RowReader): string {
  const externalId = row.text('externalId');
  if (externalId !== undefined && !row.has('eventId')) return externalId.slice(0, 255);
  const eventId = row.text('eventId');
  // HubSpot repeats an event's id: only with its time it is one event.
  if (eventId !== undefined) return `${eventId}:${row.text('eventCreated') ?? ''}`.slice(0, 255);
  const memberId = row.text('memberId');
  if (memberId !== undefined) return `${memberId}:${row.text('memberStatus') ?? ''}`.slice(0, 255);
  return rowIdentity(row);
}

function isMarketoBot(row: RowReader): boolean {
  const attributes = row.text('attributes');
  return attributes !== undefined && /"Is Bot Activity"\s*:\s*"?true/i.test(attributes);
}

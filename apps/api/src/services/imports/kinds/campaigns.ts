import { CampaignInput, CampaignStatus, dayMs, msToInstant, TouchChannel } from '@alongside/common';
import { CellError } from '../values/cell-error.ts';
import { firstMoment } from '../values/first-moment.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';

export interface CampaignRow {
  readonly input: CampaignInput;
  readonly cleared: readonly string[];
}

const statusWords = new Map<string, CampaignStatus>([
  ...CampaignStatus.options.map((status) => [status, status] as const),
  ['inprogress', 'running'],
  ['active', 'running'],
  ['on', 'running'],
  ['completed', 'ended'],
  ['aborted', 'cancelled'],
  ['canceled', 'cancelled'],
  ['scheduled', 'planned'],
  ['draft', 'planned'],
]);
const channelWords = new Map<string, TouchChannel>([
  ...TouchChannel.options.map((channel) => [channel, channel] as const),
  ['webinar', 'event'],
  ['tradeshow', 'event'],
  ['conference', 'event'],
  ['seminar', 'event'],
  ['seminarconference', 'event'],
  ['liveevent', 'event'],
  ['roadshow', 'event'],
  ['emailblast', 'email'],
  ['emailsend', 'email'],
  ['directmail', 'mail'],
  ['advertisement', 'ads'],
  ['onlineadvertising', 'ads'],
  ['website', 'web'],
  ['webcontent', 'content'],
  ['socialmedia', 'social'],
  ['telemarketing', 'sales'],
]);

export const campaigns = defineImportKind({
  kind: 'campaigns',
  fields: {
    externalId: ['id', 'campaign id'],
    name: ['campaign name', 'campaign'],
    channel: ['type', 'campaign type'],
    status: ['campaign status'],
    startsAt: ['start date', 'start', 'starts'],
    endsAt: ['end date', 'end', 'ends'],
    ownerName: ['owner', 'campaign owner'],
    url: ['link', 'website'],
  },
  needs: [['name']],
  read(row): CampaignRow {
    const { timeZone } = row.rules.times;
    const startsAt = row.time('startsAt');
    const endsAt = row.time('endsAt');
    const name = row.text('name');
    const fields = {
      name,
      channel: row.word('channel', channelWords),
      status: row.word('status', statusWords),
      startsAt: startsAt && msToInstant(firstMoment(startsAt, timeZone)),
      // The last day belongs to the campaign.
      endsAt: endsAt && msToInstant(endsAt.atMs ?? firstMoment(endsAt, timeZone) + dayMs - 1),
      ownerName: row.clearable('ownerName'),
      url: row.clearable('url'),
      source: row.source,
      externalId: row.text('externalId') ?? (name === undefined ? undefined : `name:${name.toLowerCase()}`.slice(0, 255)),
    };
    if (fields.startsAt && fields.endsAt && fields.endsAt < fields.startsAt) throw new CellError('the end is before the start', 'endsAt');
    return { input: checked(CampaignInput, fields), cleared: row.cleared };
  },
});

import type { DataEvent, TouchInput } from '@alongside/common';

type MemberEvent = Extract<DataEvent, { type: 'campaign_member.upsert' }>;

/**
 * The touches that follow from somebody's being part of a campaign. Their ids are made of the membership's, so that it may be told as
 * often as one likes: each is recorded once, at the earliest time that was said of it.
 *
 * @source integrations, section 9.3: what a CRM's campaign member says happened
 */
export function memberTouches(event: MemberEvent): TouchInput[] {
  const { source, externalId, person, campaign, status, hasResponded, addedAt, firstRespondedAt, at } = event;
  const touch = (id: string, type: TouchInput['type'], occurredAt: string): TouchInput => ({
    source,
    externalId: `${externalId}/${id}`,
    person: 'email' in person ? person : { source: person.source ?? source, externalId: person.externalId },
    campaign: { source: campaign.source ?? source, externalId: campaign.externalId },
    type,
    occurredAt,
  });
  return [
    touch('added', 'campaign.member_added', addedAt ?? at),
    ...(status === undefined ? [] : [{ ...touch(`status/${status}`, 'campaign.status_changed', at), subject: status }]),
    ...(hasResponded ? [touch('responded', 'campaign.responded', firstRespondedAt ?? at)] : []),
  ];
}

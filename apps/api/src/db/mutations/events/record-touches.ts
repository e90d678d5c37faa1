import { suppressedMessage } from '../privacy/suppression.ts';
import { findCampaigns } from '../touches/find-campaigns.ts';
import { findPeople } from '../touches/find-people.ts';
import { insertTouches, type TouchToInsert } from '../touches/insert-touches.ts';
import type { EventBatch } from './event-batch.ts';
import { type Need, needOfAddress, needOfName, needOfRecord } from './needs.ts';

/** Records the touches of a batch as `POST /v1/touches` does, but those of people or campaigns that nobody knows yet wait for them. */
export function recordTouches(batch: EventBatch): void {
  const said = batch.of('touch.record').flatMap(({ index, entry }) => (entry.touches ?? []).map((touch) => ({ index, entry, touch })));
  if (said.length === 0) return;
  const { sql, tools } = batch;
  const inputs = said.map(({ touch }) => touch.input);
  const people = findPeople(sql, inputs, tools.sign);
  const named = inputs.filter(({ campaign }) => campaign && 'source' in campaign);
  const campaigns = findCampaigns(sql, named, tools);
  const ready = said.filter(({ index, touch }) => {
    const { input } = touch;
    const person = people(input.person);
    if (person === 'suppressed') {
      batch.reject(index, 'suppressed', `person: ${suppressedMessage}`);
      return false;
    }
    const need = person === undefined ? needOfPerson(input) : needOfCampaign(input, campaigns);
    if (need !== undefined) batch.holdRow(index, [need]);
    return need === undefined;
  });
  const results = insertTouches.run(sql, { touches: ready.map(({ touch }) => touch) }, tools);
  for (const { index: at, ...result } of results) batch.note(ready[at]?.index ?? 0, result);
}

/** Absent where no later event can make the person known: our own ids are given out by us. */
function needOfPerson({ person }: TouchToInsert['input']): Need | undefined {
  if ('id' in person) return undefined;
  if ('email' in person) return needOfAddress('person', person.email);
  if ('record' in person) return needOfRecord('person', person.record);
  return needOfName('person', person.source, person.externalId);
}

function needOfCampaign({ campaign }: TouchToInsert['input'], known: ReturnType<typeof findCampaigns>): Need | undefined {
  if (!campaign || !('source' in campaign) || known(campaign) !== undefined) return undefined;
  return needOfName('campaign', campaign.source, campaign.externalId);
}

import type { ApiClient } from '../../automation/api/api-client.ts';
import type { LabelledCase, LabelledRecord, Told } from './labelled-case.ts';
import { type Score, scoreGroups } from './score-groups.ts';

const batch = 500;

/** Tells a server all events, then asks it which row each record is, by telling the record's first event once more. */
export async function tellAndScore(client: ApiClient, cases: readonly LabelledCase[], events: readonly Told[]): Promise<Score> {
  await tell(client, events);
  const records = cases.flatMap(({ records: some, events: told }) =>
    some.map((record) => ({
      record,
      event: told.find(({ source, externalId }) => source === record.source && externalId === record.externalId) as Told,
    })),
  );
  const ids = await tell(
    client,
    records.map(({ event }) => event),
  );
  const rows = new Map<LabelledRecord, string>(records.map(({ record }, at) => [record, ids[at] ?? '']));
  return scoreGroups(cases, (record) => rows.get(record) ?? '');
}

async function tell(client: ApiClient, events: readonly Told[]): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < events.length; from += batch) {
    const { results } = await client.applyEvents(events.slice(from, from + batch));
    const refused = results.find(({ status }) => status === 'rejected');
    if (refused) throw new Error(`event ${from + refused.index} was ${refused.status}: ${refused.message ?? ''}`);
    ids.push(...results.map(({ id = '' }) => id));
  }
  return ids;
}

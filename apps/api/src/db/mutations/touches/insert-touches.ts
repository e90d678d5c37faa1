import { type EvidenceGrade, type RowResult, type TouchInput, touchTypes } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';
import { touchIdOf, touchKeyAt } from '../../touch-key.ts';
import { defineMutation } from '../define-mutation.ts';
import { suppressedMessage } from '../privacy/suppression.ts';
import { bumpVersions } from '../versions/bump-versions.ts';
import { findCampaigns } from './find-campaigns.ts';
import { findContents } from './find-contents.ts';
import { findPeople } from './find-people.ts';
import { findRecorded } from './find-recorded.ts';

/** A touch, graded. */
export interface TouchToInsert {
  readonly input: TouchInput;
  readonly grade: EvidenceGrade;
}

/**
 * Records touches. One that is there already, by source and external id, changes nothing; one whose person or content nobody knows is
 * rejected alone. A campaign that is only named is made when there is none of that name.
 */
export const insertTouches = defineMutation({
  name: 'touches.insert',
  run(sql, { touches }: { readonly touches: readonly TouchToInsert[] }, tools): RowResult[] {
    const inputs = touches.map(({ input }) => input);
    const people = findPeople(sql, inputs, tools.sign);
    const contents = findContents(sql, inputs);
    const campaigns = findCampaigns(sql, inputs, tools);
    const { sourceOf, recorded } = findRecorded(sql, inputs);
    const rows: unknown[][] = [];
    const touched = new Set<number>();
    let key = lastKey(sql);

    const results = touches.map(({ input, grade }, index): RowResult => {
      const known = recorded(input);
      if (known !== undefined) return { index, status: 'duplicate', id: touchIdOf(known) };
      const personPk = people(input.person);
      if (personPk === 'suppressed') return { index, status: 'rejected', code: 'suppressed', message: `person: ${suppressedMessage}` };
      if (personPk === undefined) return rejected(index, 'person: nobody here is known by that');
      const campaignPk = campaigns(input.campaign);
      if (campaignPk === undefined) return rejected(index, 'campaign: there is no such campaign');
      const contentPk = contents(input.contentId);
      if (contentPk === undefined) return rejected(index, `contentId: there is no ${input.contentId}`);
      key = Math.max(key + 1, touchKeyAt(tools.nowMs));
      rows.push([key, personPk, campaignPk, contentPk, grade, sourceOf(input), ...factsOf(input)]);
      touched.add(personPk);
      recorded(input, key);
      return { index, status: 'created', id: touchIdOf(key) };
    });
    insert(sql, rows, tools.nowMs);
    bumpVersions(sql, { person: [...touched] });
    return results;
  },
});

function lastKey(sql: SqlConnection): number {
  return Number(sql.all('SELECT max(pk) FROM touches')[0]?.[0] ?? 0);
}

function rejected(index: number, message: string): RowResult {
  return { index, status: 'rejected', code: 'not_found', message };
}

function factsOf(input: TouchInput): unknown[] {
  const { type, signals } = input;
  return [
    type,
    input.channel ?? touchTypes[type].channel,
    input.direction ?? touchTypes[type].direction,
    touchTypes[type].weight,
    signals && signals.length > 0 ? JSON.stringify(signals) : null,
    Date.parse(input.occurredAt),
    input.precision ?? 'second',
    input.subject ?? null,
    input.externalId,
  ];
}

/** One statement for the whole batch; keys grow, so all rows go to the end of the table. */
function insert(sql: SqlConnection, rows: readonly unknown[][], nowMs: number): void {
  if (rows.length === 0) return;
  sql.run(
    `INSERT INTO touches (pk, person_pk, campaign_pk, content_pk, grade, source_pk, type, channel, direction, weight, signals,
       occurred_at_ms, precision, subject, external_id, observed_at_ms)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
       value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14, ?1
     FROM json_each(?2)`,
    nowMs,
    JSON.stringify(rows),
  );
}

import { type RowResult, type TouchInput, touchTypes } from '@alongside/common';
import { evidenceVersion } from '@alongside/engine';
import { insertRows } from '../../insert-rows.ts';
import type { SqlConnection, SqlValue } from '../../sql-connection.ts';
import { touchIdOf, touchKeyAt } from '../../touch-key.ts';
import { defineMutation } from '../define-mutation.ts';
import { futureTouchMessage, latestMoment } from '../latest-moment.ts';
import { suppressedMessage } from '../privacy/suppression.ts';
import { bumpRollups } from '../rollups/bump-rollups.ts';
import { bumpGrown, bumpVersions } from '../versions/bump-versions.ts';
import { findCampaigns } from './find-campaigns.ts';
import { findContents } from './find-contents.ts';
import { findPeople } from './find-people.ts';
import { findRecorded } from './find-recorded.ts';
import { findTakenBack } from './find-taken-back.ts';
import { type Judgement, judgeTouches } from './judge-touches.ts';
import { neighbourhoodOf } from './neighbourhood-of.ts';
import { readWindows } from './read-windows.ts';
import { factsOf, storeJudgements, weightOf } from './store-judgements.ts';
import type { WindowTouch } from './window-touch.ts';

export interface TouchToInsert {
  readonly input: TouchInput;
}

/**
 * Records touches. One that is there already, by source and external id, changes nothing, nor does one that its source took back; one
 * whose person or content nobody knows is rejected alone, and so is one from the future. A campaign that is only named is made when there
 * is none of that name. All are graded here, together with what is stored around them, so that the outcome does not depend on the order or
 * the batches in which they come.
 */
export const insertTouches = defineMutation({
  name: 'touches.insert',
  run(sql, { touches }: { readonly touches: readonly TouchToInsert[] }, tools): RowResult[] {
    const inputs = touches.map(({ input }) => input);
    const people = findPeople(sql, inputs, tools.sign);
    const contents = findContents(sql, inputs);
    const campaigns = findCampaigns(sql, inputs, tools);
    const { sourceOf, recorded } = findRecorded(sql, inputs);
    const isTakenBack = findTakenBack(sql, inputs);
    const fresh = new Map<number, Fresh>();
    const latestMs = latestMoment(tools.nowMs);
    let key = lastKey(sql);

    const results = touches.map(({ input }, index): RowResult => {
      const known = recorded(input);
      if (known !== undefined) return { index, status: 'duplicate', id: touchIdOf(known) };
      if (isTakenBack(input)) return { index, status: 'duplicate' };
      if (Date.parse(input.occurredAt) > latestMs)
        return { index, status: 'rejected', code: 'invalid_request', message: futureTouchMessage };
      const personPk = people(input.person);
      if (personPk === 'suppressed') return { index, status: 'rejected', code: 'suppressed', message: `person: ${suppressedMessage}` };
      if (personPk === undefined) return rejected(index, 'person: nobody here is known by that');
      const campaignPk = campaigns(input.campaign);
      if (campaignPk === undefined) return rejected(index, 'campaign: there is no such campaign');
      const contentPk = contents(input.contentId);
      if (contentPk === undefined) return rejected(index, `contentId: there is no ${input.contentId}`);
      key = Math.max(key + 1, touchKeyAt(tools.nowMs));
      fresh.set(key, { touch: newTouch(key, personPk, campaignPk, input), input, contentPk, sourcePk: sourceOf(input) });
      recorded(input, key);
      return { index, status: 'created', id: touchIdOf(key) };
    });
    const added = Array.from(fresh.values(), ({ touch }) => touch);
    const { windows, wide } = neighbourhoodOf(sql, added);
    const judgements = judgeTouches([...readWindows(sql, wide), ...added], windows);
    const judged = new Map(judgements.map((judgement) => [judgement.touch.pk, judgement]));
    insertRows(
      sql,
      table,
      Array.from(fresh.values(), (one) => columnsOf(one, judged.get(one.touch.pk), tools.nowMs)),
    );
    bumpRollups(
      sql,
      added.map((touch) => {
        const { grade = 'unknown', corroborates = null } = judged.get(touch.pk) ?? {};
        // Its kind is noted in any case: by the kinds there are is known whether campaigns' notes must be looked for.
        return { ...factsOf(touch), grade, by: corroborates === null ? 1 : 0 };
      }),
    );
    const regraded = new Set(storeJudgements(sql, judgements));
    bumpVersions(sql, { person: [...regraded] });
    bumpGrown(
      sql,
      [...new Set(added.map(({ personPk }) => personPk))].filter((personPk) => !regraded.has(personPk)),
    );
    return results;
  },
});

/** A touch that is not stored yet. */
interface Fresh {
  readonly touch: WindowTouch;
  readonly input: TouchInput;
  readonly contentPk: number | null;
  readonly sourcePk: number;
}

function lastKey(sql: SqlConnection): number {
  return Number(sql.all('SELECT max(pk) FROM touches')[0]?.[0] ?? 0);
}

function rejected(index: number, message: string): RowResult {
  return { index, status: 'rejected', code: 'not_found', message };
}

function newTouch(pk: number, personPk: number, campaignPk: number | null, input: TouchInput): WindowTouch {
  const { type } = input;
  return {
    pk,
    personPk,
    campaignPk,
    channel: input.channel ?? touchTypes[type].channel,
    direction: input.direction ?? touchTypes[type].direction,
    correctedGrade: null,
    name: `${input.externalId}\n${input.source}`,
    gradable: {
      type,
      occurredAtMs: Date.parse(input.occurredAt),
      precision: input.precision ?? 'second',
      campaign: campaignPk,
      subject: input.subject ?? null,
      evidence: input.evidence,
      saidSignals: input.signals,
      saidGrade: input.grade,
    },
  };
}

const table = `touches (pk, person_pk, campaign_pk, content_pk, grade, source_pk, type, channel, direction, weight, signals, occurred_at_ms,
  precision, subject, external_id, evidence, said_grade, corroborates, observed_at_ms, graded_by)`;

function columnsOf({ touch, input, contentPk, sourcePk }: Fresh, judgement: Judgement | undefined, nowMs: number): SqlValue[] {
  const { pk, personPk, campaignPk, channel, direction, gradable } = touch;
  const { grade = 'unknown', signals = null, corroborates = null } = judgement ?? {};
  const hasSignals = input.signals !== undefined && input.signals.length > 0;
  const evidence = input.evidence || hasSignals ? { ...input.evidence, ...(hasSignals && { signals: input.signals }) } : undefined;
  return [
    pk,
    personPk,
    campaignPk,
    contentPk,
    grade,
    sourcePk,
    gradable.type,
    channel,
    direction,
    weightOf(touch, corroborates),
    signals,
    gradable.occurredAtMs,
    gradable.precision,
    input.subject ?? null,
    input.externalId,
    evidence ? JSON.stringify(evidence) : null,
    input.grade ?? null,
    corroborates,
    nowMs,
    evidenceVersion,
  ];
}

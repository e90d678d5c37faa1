import { touchTypes } from '@alongside/common';
import { evidenceVersion } from '@alongside/engine';
import type { SqlConnection } from '../../sql-connection.ts';
import { bumpRollups } from '../rollups/bump-rollups.ts';
import type { Judgement } from './judge-touches.ts';
import type { StoredJudgement, WindowTouch } from './window-touch.ts';

type Rejudged = Judgement & { readonly touch: WindowTouch & { readonly stored: StoredJudgement } };

/**
 * Stores what is judged otherwise than before, and keeps the counts right.
 *
 * @returns the row numbers of the people whose touches changed
 */
export function storeJudgements(sql: SqlConnection, judgements: readonly Judgement[]): number[] {
  const changed = judgements.filter(isOtherwise);
  if (changed.length === 0) return [];
  sql.run(
    `UPDATE touches AS t SET grade = j.value ->> 1, signals = j.value ->> 2, corroborates = j.value ->> 3, weight = j.value ->> 4, graded_by = ?1
     FROM json_each(?2) AS j WHERE t.pk = j.value ->> 0`,
    evidenceVersion,
    JSON.stringify(
      changed.map(({ touch, grade, signals, corroborates }) => [touch.pk, grade, signals, corroborates, weightOf(touch, corroborates)]),
    ),
  );
  bumpRollups(
    sql,
    changed.flatMap(({ touch, grade, corroborates }) => {
      const { stored } = touch;
      if (grade === stored.grade && (corroborates === null) === (stored.corroborates === null)) return [];
      return [
        ...(stored.corroborates === null ? [{ ...factsOf(touch), grade: stored.grade, by: -1 }] : []),
        ...(corroborates === null ? [{ ...factsOf(touch), grade, by: 1 }] : []),
      ];
    }),
  );
  return [...new Set(changed.map(({ touch }) => touch.personPk))];
}

/** What only repeats another touch counts there. */
export function weightOf({ gradable }: WindowTouch, corroborates: number | null): number {
  return corroborates === null ? touchTypes[gradable.type].weight : 0;
}

/** What counts of a touch, but for its grade. */
export function factsOf({ gradable, channel, campaignPk }: WindowTouch) {
  return { type: gradable.type, channel, occurredAtMs: gradable.occurredAtMs, campaignPk };
}

/** Touches from before there were rules wait for the job that grades them all. */
function isOtherwise(judgement: Judgement): judgement is Rejudged {
  const { touch, grade, signals, corroborates } = judgement;
  const { stored } = touch;
  if (!stored || stored.gradedBy === null) return false;
  return grade !== stored.grade || signals !== stored.signals || corroborates !== stored.corroborates;
}

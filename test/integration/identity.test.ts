import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiServer } from '../automation/api/api-server.ts';
import type { LabelledCase, Told } from './identity/labelled-case.ts';
import { labelledSet, shuffled } from './identity/labelled-set.ts';
import { loosened } from './identity/loosened.ts';
import type { Score } from './identity/score-groups.ts';
import { tellAndScore } from './identity/tell-and-score.ts';

const seed = Number(process.env.IDENTITY_SEED ?? 20_261_122);
const size = 2_100;

describe('who is who, in cases whose answer is known', () => {
  let server: ApiServer;
  let next = 0;
  /** Cases that have nothing to do with those of another test. */
  const fresh = (count: number, ofSeed = seed) => {
    next += 10_000;
    return labelledSet(ofSeed, count, next);
  };
  const score = async (cases: readonly LabelledCase[], events: readonly Told[]): Promise<Score> =>
    tellAndScore(await server.client('admin'), cases, events);

  beforeAll(async () => {
    server = await ApiServer.start('identity');
  });
  afterAll(() => server.stop());

  test(`nobody is taken for somebody else in ${size} cases, and most are found`, { timeout: 120_000 }, async () => {
    const cases = fresh(size);
    const { wrong, found, pairs, byKind } = await score(cases, inOrder(cases));
    console.log(`seed ${seed}: recall ${((100 * found) / pairs).toFixed(1)} % (${found} of ${pairs} pairs), ${wrong.length} wrong`, byKind);
    expect(wrong).toEqual([]);
    expect(found / pairs).toBeGreaterThan(0.8);
  });

  test('the order in which they arrive changes nothing', { timeout: 120_000 }, async () => {
    const [cases, same] = [fresh(620, seed + 1), fresh(620, seed + 1)];
    const [one, other] = [await score(cases, inOrder(cases)), await score(same, shuffled(same, seed))];
    expect(one.wrong).toEqual([]);
    expect(other).toEqual(one);
  });

  test.each(Object.entries(loosened))('a looser rule is caught: %s', { timeout: 60_000 }, async (_, loosen) => {
    const cases = fresh(310);
    const { wrong } = await score(cases, inOrder(cases).map(loosen));
    expect(wrong.length).toBeGreaterThan(0);
  });
});

function inOrder(cases: readonly LabelledCase[]): Told[] {
  return cases.flatMap(({ events }) => events);
}

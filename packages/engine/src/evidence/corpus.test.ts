import { describe, expect, test } from 'vitest';
import { hitSequences } from '../examples/hits/hit-sequences.ts';
import { gradeTouches } from './grade-touches.ts';

const seeds = [1, 2, 3];
const perSeed = 2_000;

describe('the labelled corpus', () => {
  const graded = seeds.flatMap((seed) =>
    hitSequences(seed, perSeed).flatMap(({ family, hits }) => {
      const grades = gradeTouches(hits.map(({ touch }) => touch));
      return hits.map(({ touch, isMachine }, at) => ({ family, touch, isMachine, grade: grades[at]?.grade }));
    }),
  );

  test('machines are told from people: precision at least 0.98, recall at least 0.95', async ({ annotate }) => {
    const called = graded.filter(({ grade }) => grade === 'machine');
    const right = called.filter(({ isMachine }) => isMachine).length;
    const precision = right / called.length;
    const recall = right / graded.filter(({ isMachine }) => isMachine).length;
    const wrong = Map.groupBy(
      graded.filter(({ grade, isMachine }) => (grade === 'machine') !== isMachine),
      ({ family }) => family,
    );
    const figures = { sequences: seeds.length * perSeed, hits: graded.length, precision, recall };
    await annotate(
      JSON.stringify({ ...figures, wrong: Object.fromEntries(Array.from(wrong, ([family, { length }]) => [family, length])) }),
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('the mistakes are those that it knows of: none of them calls a machine a person', () => {
    const people = graded.filter(({ grade, isMachine }) => grade === 'person' && isMachine);
    expect(people).toEqual([]);
  });

  test('asking by HEAD and fetching ahead are never people', () => {
    const asked = graded.filter(({ touch }) => touch.evidence?.method === 'HEAD' || touch.evidence?.purpose !== undefined);
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked.map(({ grade }) => grade))).toEqual(new Set(['machine']));
  });
});

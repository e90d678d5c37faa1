import { describe, expect, test } from 'vitest';
import type { JobDefinition } from './define-job.ts';
import { jobs } from './registry.ts';
import { periodOf } from './runner/period.ts';

const all: readonly JobDefinition[] = jobs;

describe('jobs', () => {
  test('each has a name of its own and says what it does', () => {
    const kinds = all.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => !/^[a-z]+(_[a-z]+)*$/.test(kind))).toEqual([]);
    expect(all.filter(({ title }) => !/^[A-Z].{10,80}[^.]$/.test(title)).map(({ kind }) => kind)).toEqual([]);
  });

  test('no schedule is due more often than every five minutes', () => {
    const nowMs = Date.parse('2026-11-22T12:00:01Z');
    const often = all.filter(({ schedule }) => {
      if (schedule === undefined) return false;
      const { name, nextAtMs } = periodOf(schedule, nowMs);
      return nextAtMs - Date.parse(name) < 300_000;
    });
    expect(often.map(({ kind }) => kind)).toEqual([]);
  });
});

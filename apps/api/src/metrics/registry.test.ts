import { describe, expect, test } from 'vitest';
import type { MetricDefinition } from './define-metric.ts';
import { metrics } from './registry.ts';

const all: readonly MetricDefinition[] = metrics;

describe('metrics', () => {
  test('each has a name of its own that says its unit as Prometheus wants it', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(all.filter(({ type, name }) => (type === 'counter') !== name.endsWith('_total')).map(({ name }) => name)).toEqual([]);
    expect(names.filter((name) => !/^alongside_[a-z_]+$/.test(name))).toEqual([]);
  });

  test('no label can name a workspace, a person or a key', () => {
    expect([...new Set(all.flatMap(({ labels }) => Object.keys(labels)))].toSorted()).toEqual([
      'answer',
      'kind',
      'operation',
      'outcome',
      'part',
      'status',
    ]);
  });

  test('histograms alone have buckets, in order', () => {
    expect(all.filter(({ type, buckets }) => (type === 'histogram') !== (buckets !== undefined))).toEqual([]);
    expect(all.filter(({ buckets = [] }) => buckets.some((end, at) => end <= (buckets[at - 1] ?? -1)))).toEqual([]);
  });
});

import { assert } from '@alongside/common';
import type { LabelSets, LabelsOf, MetricDefinition } from './define-metric.ts';
import type { MetricSnapshot } from './metric-snapshot.ts';
import { metrics as definitions } from './registry.ts';

interface Cell {
  readonly labels: Readonly<Record<string, string>>;
  /** Of a histogram: the sum of what was seen. */
  value: number;
  /** Of a histogram: how many fell into each bucket, the last one without an end. */
  readonly counts: number[];
}

/**
 * What this process has counted since it began. Counting is adding to plain numbers; text is made of them only for whoever asks.
 */
export class Metrics {
  readonly #cells = new Map<string, Map<string, Cell>>();
  readonly #readers: (() => void)[] = [];

  constructor() {
    // What has no labels is 0 before it is counted, and not absent.
    for (const metric of definitions as readonly MetricDefinition[]) if (Object.keys(metric.labels).length === 0) this.#cell(metric, {});
  }

  /** Adds to a counter, or to a gauge that goes up and down. */
  count<Sets extends LabelSets>(metric: MetricDefinition<Sets>, labels: LabelsOf<Sets>, by = 1): void {
    this.#cell(metric, labels).value += by;
  }

  set<Sets extends LabelSets>(metric: MetricDefinition<Sets>, labels: LabelsOf<Sets>, value: number): void {
    this.#cell(metric, labels).value = value;
  }

  /** Puts one more measurement into a histogram, or several alike. */
  observe<Sets extends LabelSets>(metric: MetricDefinition<Sets>, labels: LabelsOf<Sets>, value: number, times = 1): void {
    const { buckets = [] } = metric;
    const cell = this.#cell(metric, labels);
    let at = 0;
    while (at < buckets.length && value > (buckets[at] as number)) at += 1;
    cell.counts[at] = (cell.counts[at] ?? 0) + times;
    cell.value += value * times;
  }

  /** Takes a histogram that was counted elsewhere, such as in the writer's thread. */
  replace<Sets extends LabelSets>(metric: MetricDefinition<Sets>, labels: LabelsOf<Sets>, sum: number, counts: readonly number[]): void {
    const cell = this.#cell(metric, labels);
    cell.value = sum;
    cell.counts.splice(0, cell.counts.length, ...counts);
  }

  /** Has `read` set what is only looked up when somebody asks. */
  whenAsked(read: () => void): void {
    this.#readers.push(read);
  }

  /** Everything as plain values, which also go from one process to another. */
  snapshot(): MetricSnapshot[] {
    for (const read of this.#readers) read();
    return definitions.map((metric: MetricDefinition) => {
      const { name, help, type, across = 'sum' } = metric;
      const cells = [...(this.#cells.get(name)?.values() ?? [])];
      return { name, help, type, aggregator: across, values: cells.flatMap((cell) => valuesOf(metric, cell)) };
    });
  }

  #cell(metric: MetricDefinition, labels: Readonly<Record<string, string>>): Cell {
    let cells = this.#cells.get(metric.name);
    if (!cells) {
      cells = new Map();
      this.#cells.set(metric.name, cells);
    }
    let key = '';
    for (const name in metric.labels) key += `${labels[name]}|`;
    const known = cells.get(key);
    if (known) return known;
    const given = Object.fromEntries(Object.keys(metric.labels).map((name) => [name, String(labels[name])]));
    for (const [name, allowed] of Object.entries(metric.labels)) {
      assert(allowed.length === 0 || allowed.includes(given[name] ?? ''), `${metric.name} has no ${name} ${given[name]}`);
    }
    const made: Cell = { labels: given, value: 0, counts: metric.type === 'histogram' ? Array(bucketCount(metric)).fill(0) : [] };
    cells.set(key, made);
    return made;
  }
}

function bucketCount({ buckets = [] }: MetricDefinition): number {
  return buckets.length + 1;
}

function valuesOf({ type, name, buckets = [] }: MetricDefinition, { labels, value, counts }: Cell): MetricSnapshot['values'] {
  if (type !== 'histogram') return [{ labels, value }];
  let below = 0;
  const steps = [...buckets.map(String), '+Inf'].map((le, at) => {
    below += counts[at] ?? 0;
    return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: below };
  });
  return [...steps, { metricName: `${name}_sum`, labels, value }, { metricName: `${name}_count`, labels, value: below }];
}

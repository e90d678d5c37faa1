import { expect, test } from 'vitest';
import { Metrics } from '../../metrics/metrics.ts';
import { WriterMeter } from './writer-meter.ts';

test('what one thread measures the other one tells', () => {
  const here = new WriterMeter();
  const there = new WriterMeter(here.buffer);
  there.waited(3);
  there.waited(60_000);
  there.committed(5, 12);
  const metrics = new Metrics();
  here.tell(metrics);
  const told = (name: string) =>
    metrics
      .snapshot()
      .find((metric) => metric.name === name)
      ?.values.filter(({ metricName = '' }) => !metricName.endsWith('_bucket'))
      .map(({ value }) => value);
  expect(told('alongside_writer_wait_seconds')).toEqual([60.003, 2]);
  expect(told('alongside_writer_batch_writes')).toEqual([5, 1]);
  expect(told('alongside_writer_commit_seconds')).toEqual([0.012, 1]);
});

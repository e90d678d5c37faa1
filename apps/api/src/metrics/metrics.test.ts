import { describe, expect, test } from 'vitest';
import { contextAnswers } from './context-answers.ts';
import { formatMetrics } from './format-metrics.ts';
import { liveSockets } from './live-sockets.ts';
import { Metrics } from './metrics.ts';
import { processStart } from './process-start.ts';
import { requests } from './requests.ts';
import { writerBatch } from './writer-batch.ts';

const linesOf = async (...processes: Metrics[]) => {
  const { text } = await formatMetrics(processes.map((metrics) => metrics.snapshot()));
  const told = /^alongside_(?:context_answers_total|live_sockets|writer_batch_writes)/;
  return text.split('\n').filter((line) => told.test(line));
};

describe('Metrics', () => {
  test('tells counters, gauges and histograms as Prometheus reads them', async () => {
    const metrics = new Metrics();
    metrics.count(contextAnswers, { answer: 'hit' });
    metrics.count(contextAnswers, { answer: 'hit' }, 2);
    metrics.count(liveSockets, {}, 1);
    metrics.count(liveSockets, {}, -1);
    for (const size of [1, 2, 3, 1_000]) metrics.observe(writerBatch, {}, size);
    expect(await linesOf(metrics)).toEqual([
      'alongside_context_answers_total{answer="hit"} 3',
      'alongside_live_sockets 0',
      ...[1, 2, 3, 3, 3, 3, 3, 3, 3].map((count, at) => `alongside_writer_batch_writes_bucket{le="${2 ** at}"} ${count}`),
      'alongside_writer_batch_writes_bucket{le="+Inf"} 4',
      'alongside_writer_batch_writes_sum 1006',
      'alongside_writer_batch_writes_count 4',
    ]);
  });

  test('adds up what several processes counted, and takes the earliest start of all', async () => {
    const [one, other] = [new Metrics(), new Metrics()];
    for (const [metrics, start, count] of [
      [one, 50, 1],
      [other, 40, 2],
    ] as const) {
      metrics.set(processStart, {}, start);
      metrics.count(contextAnswers, { answer: 'hit' }, count);
      metrics.observe(writerBatch, {}, 1, count);
    }
    other.count(contextAnswers, { answer: 'miss' });
    // As it comes from another process.
    const { text } = await formatMetrics([one.snapshot(), JSON.parse(JSON.stringify(other.snapshot())) as ReturnType<Metrics['snapshot']>]);
    expect(text).toContain('alongside_context_answers_total{answer="hit"} 3\nalongside_context_answers_total{answer="miss"} 1');
    expect(text).toContain('alongside_process_start_time_seconds 40');
    expect(text).toContain('alongside_writer_batch_writes_bucket{le="1"} 3');
    expect(text).toContain('alongside_writer_batch_writes_count 3');
  });

  test('has every metric explained before anything is counted', async () => {
    const { text } = await formatMetrics([new Metrics().snapshot()]);
    expect(text).toContain('# HELP alongside_webhooks_out_total ');
    expect(text).toContain('# TYPE alongside_request_duration_seconds histogram');
  });

  test('reads what is only looked up for whoever asks', () => {
    const metrics = new Metrics();
    metrics.whenAsked(() => metrics.count(liveSockets, {}, 7));
    expect(metrics.snapshot().find(({ name }) => name === liveSockets.name)?.values).toEqual([{ labels: {}, value: 7 }]);
  });

  test('refuses a label that is none of its metric, such as one that came with a request', () => {
    const metrics = new Metrics();
    expect(() => metrics.count(contextAnswers, { answer: 'ana@globex.test' as 'hit' })).toThrow('has no answer');
    metrics.count(requests, { operation: 'listPeople', status: '2xx' });
    expect(() => metrics.count(requests, { operation: 'listPeople', status: '200' as '2xx' })).toThrow('has no status');
  });
});

import { defineMetric } from './define-metric.ts';

export const writerWait = defineMetric({
  type: 'histogram',
  name: 'alongside_writer_wait_seconds',
  help: 'How long a write waited in the writer before it was run.',
  labels: {},
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

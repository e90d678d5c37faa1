import { defineMetric } from './define-metric.ts';

export const writerBatch = defineMetric({
  type: 'histogram',
  name: 'alongside_writer_batch_writes',
  help: 'How many writes shared one transaction.',
  labels: {},
  buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
});

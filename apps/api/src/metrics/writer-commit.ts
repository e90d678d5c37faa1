import { defineMetric } from './define-metric.ts';

export const writerCommit = defineMetric({
  type: 'histogram',
  name: 'alongside_writer_commit_seconds',
  help: 'How long a commit took, the sync of the disk included.',
  labels: {},
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

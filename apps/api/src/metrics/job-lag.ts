import { defineMetric } from './define-metric.ts';
import { namesOfTheCode } from './names-of-the-code.ts';

export const jobLag = defineMetric({
  type: 'histogram',
  name: 'alongside_job_lag_seconds',
  help: 'From when a job was due to when it began, by kind.',
  labels: { kind: namesOfTheCode },
  buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600, 14_400, 86_400],
});

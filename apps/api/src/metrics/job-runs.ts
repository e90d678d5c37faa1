import { defineMetric } from './define-metric.ts';
import { namesOfTheCode } from './names-of-the-code.ts';

export const jobRuns = defineMetric({
  type: 'counter',
  name: 'alongside_job_runs_total',
  help: 'Runs of jobs, by kind and how they ended: `again` failed and is tried again.',
  labels: { kind: namesOfTheCode, outcome: ['done', 'again', 'failed', 'cancelled'] },
});

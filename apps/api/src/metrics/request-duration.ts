import { defineMetric } from './define-metric.ts';
import { namesOfTheCode } from './names-of-the-code.ts';

export const requestDuration = defineMetric({
  type: 'histogram',
  name: 'alongside_request_duration_seconds',
  help: 'From the head of a request to the head of its answer, by operation.',
  labels: { operation: namesOfTheCode },
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

import { defineMetric } from './define-metric.ts';

export const webhooksInLag = defineMetric({
  type: 'histogram',
  name: 'alongside_webhooks_in_lag_seconds',
  help: 'From when a delivery of another system was stored to when it was applied.',
  labels: {},
  buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600],
});

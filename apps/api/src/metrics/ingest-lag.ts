import { defineMetric } from './define-metric.ts';

export const ingestLag = defineMetric({
  type: 'histogram',
  name: 'alongside_ingest_lag_seconds',
  help: 'From when a touch happened, as its source says, to when it was stored here.',
  labels: {},
  buckets: [1, 5, 15, 60, 300, 900, 3_600, 14_400, 86_400, 604_800, 2_592_000],
});

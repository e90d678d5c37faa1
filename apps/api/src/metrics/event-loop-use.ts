import { defineMetric } from './define-metric.ts';

export const eventLoopUse = defineMetric({
  type: 'gauge',
  name: 'alongside_event_loop_use_ratio',
  help: 'Share of the time since it was last asked in which the busiest process was at work, 0 to 1.',
  labels: {},
  across: 'max',
});

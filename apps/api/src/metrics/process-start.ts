import { defineMetric } from './define-metric.ts';

export const processStart = defineMetric({
  type: 'gauge',
  name: 'alongside_process_start_time_seconds',
  help: 'When the process that has run longest began, in seconds since 1970 UTC.',
  labels: {},
  across: 'min',
});

import { defineMetric } from './define-metric.ts';

export const processCpu = defineMetric({
  type: 'counter',
  name: 'alongside_process_cpu_seconds_total',
  help: 'Processor time of all processes of the server.',
  labels: { part: ['user', 'system'] },
});

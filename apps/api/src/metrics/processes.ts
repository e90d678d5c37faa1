import { defineMetric } from './define-metric.ts';

export const processes = defineMetric({
  type: 'gauge',
  name: 'alongside_processes',
  help: 'Processes of the server that have answered.',
  labels: {},
});

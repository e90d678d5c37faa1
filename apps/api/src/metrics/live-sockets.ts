import { defineMetric } from './define-metric.ts';

export const liveSockets = defineMetric({
  type: 'gauge',
  name: 'alongside_live_sockets',
  help: 'Overlays and consoles that are told of changes now.',
  labels: {},
});

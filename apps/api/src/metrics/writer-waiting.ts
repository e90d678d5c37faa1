import { defineMetric } from './define-metric.ts';

export const writerWaiting = defineMetric({
  type: 'gauge',
  name: 'alongside_writer_waiting',
  help: 'Writes that are with the writer now and not on the disk yet.',
  labels: {},
});

import { defineMetric } from './define-metric.ts';

export const processMemory = defineMetric({
  type: 'gauge',
  name: 'alongside_process_memory_bytes',
  help: 'Memory of all processes of the server: what is resident, the heap in use, and what lies outside of it.',
  labels: { part: ['resident', 'heap', 'external'] },
});

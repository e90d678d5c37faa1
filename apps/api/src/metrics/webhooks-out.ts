import { defineMetric } from './define-metric.ts';

export const webhooksOut = defineMetric({
  type: 'counter',
  name: 'alongside_webhooks_out_total',
  help: 'Tries to deliver our events to other systems: taken, to be tried again, or given up.',
  labels: { outcome: ['delivered', 'again', 'failed'] },
});

import { defineMetric } from './define-metric.ts';

export const webhooksIn = defineMetric({
  type: 'counter',
  name: 'alongside_webhooks_in_total',
  help: 'Deliveries of other systems: taken, seen before, or refused.',
  labels: { outcome: ['accepted', 'repeated', 'refused'] },
});

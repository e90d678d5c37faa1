import { defineMetric } from './define-metric.ts';

export const webhooksApplied = defineMetric({
  type: 'counter',
  name: 'alongside_webhooks_applied_total',
  help: 'Deliveries of other systems that were worked through: all of it applied, or something of it not.',
  labels: { outcome: ['applied', 'failed'] },
});

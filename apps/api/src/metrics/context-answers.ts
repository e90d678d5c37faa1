import { defineMetric } from './define-metric.ts';

export const contextAnswers = defineMetric({
  type: 'counter',
  name: 'alongside_context_answers_total',
  help: 'Contexts of records: stored and still right (hit), the same as the caller has (unchanged), or composed anew (miss).',
  labels: { answer: ['hit', 'unchanged', 'miss'] },
});

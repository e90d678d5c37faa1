import { defineMetric } from './define-metric.ts';
import { namesOfTheCode } from './names-of-the-code.ts';

export const requests = defineMetric({
  type: 'counter',
  name: 'alongside_requests_total',
  help: 'Requests answered, by operation and class of status.',
  labels: { operation: namesOfTheCode, status: ['1xx', '2xx', '3xx', '4xx', '5xx'] },
});

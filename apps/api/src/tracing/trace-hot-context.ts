import { SpanKind } from '@opentelemetry/api';
import { parentOf } from './parent-of.ts';
import { tracer } from './tracer.ts';

const route = '/v1/records/:crm/:instance/:kind/:recordId/context';

/** The span of a context that lay ready: made when it has been answered. @param startedAtMs by `performance.now()` */
export function traceHotContext(header: (name: string) => string | undefined, status: number, startedAtMs: number): void {
  const attributes = { 'http.request.method': 'GET', 'http.route': route, 'http.response.status_code': status };
  const startTime = performance.timeOrigin + startedAtMs;
  tracer().startSpan(`GET ${route}`, { kind: SpanKind.SERVER, startTime, attributes }, parentOf(header)).end();
}

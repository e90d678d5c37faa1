import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { Context as HonoContext } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../app-env.ts';
import { parentOf } from './parent-of.ts';
import { tracer } from './tracer.ts';

/** Answers a request inside a span that is named after its route, not its address. */
export function traceRequest(c: HonoContext<AppEnv>, next: () => Promise<void>): Promise<void> {
  const parent = parentOf((name) => c.req.header(name));
  return context.with(parent, () =>
    tracer().startActiveSpan('request', { kind: SpanKind.SERVER }, async (span) => {
      try {
        await next();
      } finally {
        const route = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path;
        const method = methods.has(c.req.method) ? c.req.method : '_OTHER';
        span.updateName(route === undefined ? method : `${method} ${route}`);
        span.setAttributes({
          'http.request.method': method,
          ...(route !== undefined && { 'http.route': route }),
          'http.response.status_code': c.res.status,
          'alongside.request_id': c.get('requestId'),
        });
        if (c.res.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      }
    }),
  );
}

const methods: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

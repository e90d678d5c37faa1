import type { Context as HonoContext } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '../app-env.ts';
import { requestDuration } from '../metrics/request-duration.ts';
import { requests } from '../metrics/requests.ts';
import { statusClass } from '../metrics/status-class.ts';
import { routes } from '../routes/registry.ts';

const names = new Map<string, string>([
  ...routes.map(({ route }) => [`${route.method.toUpperCase()} ${route.getRoutingPath()}`, route.operationId] as const),
  ['GET /healthz', 'healthz'],
  ['GET /readyz', 'readyz'],
  ['GET /metrics', 'metrics'],
]);

/** Counts an answer under the operation that gave it. Pages, and addresses that somebody made up, are `other`. */
export function countAnswer(c: HonoContext<AppEnv>, startedAtMs: number): void {
  const { metrics } = c.get('server');
  const pattern = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path;
  const operation = names.get(`${c.req.method} ${pattern}`) ?? 'other';
  metrics.count(requests, { operation, status: statusClass(c.res.status) });
  metrics.observe(requestDuration, { operation }, (performance.now() - startedAtMs) / 1_000);
}

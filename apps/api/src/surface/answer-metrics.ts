import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { formatMetrics } from '../metrics/format-metrics.ts';
import { countStranger } from '../routes/count-request.ts';
import { mayReadMetrics } from './may-read-metrics.ts';

/** The numbers of the whole server in Prometheus' text format, for those who may read them. */
export async function answerMetrics(c: HonoContext<AppEnv>): Promise<Response> {
  const { env, metricsOfAll } = c.get('server');
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  // Whoever guesses tokens is slowed down; whoever watches asks a few times a minute.
  countStranger(c, 'anonymous');
  mayReadMetrics(env, { address: incoming?.socket.remoteAddress, header: (name) => c.req.header(name) });
  const { text, contentType } = await formatMetrics(await metricsOfAll());
  return c.body(text, 200, { 'content-type': contentType, 'cache-control': 'no-store' });
}

import { AppError } from '@alongside/common';
import type { HttpBindings } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './app-env.ts';
import { bodyRules } from './body-rules.ts';
import { consoleAssets, serveConsole } from './console/serve-console.ts';
import type { Context } from './context.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { docsApp } from './docs/docs-app.ts';
import { jobs } from './jobs/registry.ts';
import { knownScopes } from './known-scopes.ts';
import { openApiDocument } from './openapi.ts';
import { problemAnswer } from './routes/problem.ts';
import { refuseInvalid } from './routes/refuse-invalid.ts';
import { routes } from './routes/registry.ts';
import { answerHeaders } from './surface/answer-headers.ts';
import { answerMetrics } from './surface/answer-metrics.ts';
import { assertReady } from './surface/assert-ready.ts';
import { countAnswer } from './surface/count-answer.ts';
import { logRequest } from './surface/log-request.ts';
import { refuseForeign } from './surface/refuse-foreign.ts';
import { refuseOtherHost } from './surface/refuse-other-host.ts';
import { showsAuthority } from './surface/shows-authority.ts';
import { takeRest } from './surface/take-rest.ts';
import { isTraced } from './tracing/is-traced.ts';
import { traceRequest } from './tracing/trace-request.ts';

/** The HTTP application over an open context. */
export function createApp(server: Context): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  const headersOf = answerHeaders(server.env);
  app.use(async (c, next) => {
    const startedAtMs = performance.now();
    c.set('server', server);
    c.set('scopes', knownScopes());
    c.set('jobKinds', jobKinds);
    c.set('requestId', Buffer.from(server.randomBytes(9)).toString('base64url'));
    const header = (name: string) => c.req.header(name);
    const cors = corsHeaders(server.extensionOrigins, header('origin'), showsAuthority(c.req.path, header));
    if (c.req.method === 'OPTIONS' && cors) return c.body(null, 204, { ...cors, ...preflightHeaders });
    await (isTraced() ? traceRequest(c, next) : next());
    if (c.res.status >= 400) await takeRest(c.req.raw, (c.env as Partial<HttpBindings> | undefined)?.incoming);
    const { headers } = c.res;
    headers.set('x-request-id', c.get('requestId'));
    for (const [name, value] of headersOf(c.req.path)) if (!headers.has(name)) headers.set(name, value);
    for (const [name, value] of Object.entries({ ...c.get('rateHeaders'), ...cors })) headers.set(name, value);
    countAnswer(c, startedAtMs);
    logRequest(c, startedAtMs);
    return undefined;
  });
  app.use(async (c, next) => {
    const { method, path } = c.req;
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
    if (incoming) refuseOtherHost(server.env, c.req.header('host'), incoming.url);
    refuseForeign(server, { method, path, header: (name) => c.req.header(name) });
    await next();
  });
  app.use('/v1/*', bodyRules);
  app.use('/oauth/*', bodyRules);
  app.openapiRoutes(routes);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    server.control.probe();
    assertReady(server.writer);
    return c.json({ status: 'ready' });
  });
  app.get('/metrics', answerMetrics);
  app.get('/openapi.json', (c) => c.body(contract(), 200, { 'content-type': 'application/json' }));
  app.route('/', docsApp);
  const consolePages = serveConsole();
  app.get(`${consoleAssets}*`, (c) => consolePages(c.req.raw) ?? problemAnswer(c, missing(c.req.method, c.req.path)));
  app.onError((error, c) => problemAnswer(c, error));
  app.notFound((c) => consolePages(c.req.raw) ?? problemAnswer(c, missing(c.req.method, c.req.path)));
  return app;
}

const jobKinds = new Map(jobs.map((job) => [job.kind, job]));

let contractText: string | undefined;

/** Written out once: it is the same for everyone. */
function contract(): string {
  contractText ??= JSON.stringify(openApiDocument());
  return contractText;
}

const patterns = routes.map(({ route }) => ({
  method: route.method.toUpperCase(),
  shape: new RegExp(`^${route.path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
}));

function missing(method: string, path: string): AppError {
  const methods = patterns.filter(({ shape }) => shape.test(path)).map((pattern) => pattern.method);
  if (methods.length === 0) return new AppError('not_found', `there is nothing at ${method} ${path}`);
  return new AppError('method_not_allowed', `${path} takes ${methods.join(', ')}`);
}

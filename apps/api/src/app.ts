import { AppError } from '@alongside/common';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './app-env.ts';
import { bodyRules } from './body-rules.ts';
import { consoleAssets, serveConsole } from './console/serve-console.ts';
import type { Context } from './context.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { docsApp } from './docs/docs-app.ts';
import { openApiDocument } from './openapi.ts';
import { problemAnswer } from './routes/problem.ts';
import { refuseInvalid } from './routes/refuse-invalid.ts';
import { routes } from './routes/registry.ts';

/** The HTTP application over an open context. */
export function createApp(server: Context): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  app.use(async (c, next) => {
    c.set('server', server);
    const requestId = server.randomBytes(9);
    c.set('requestId', Buffer.from(requestId).toString('base64url'));
    const cors = corsHeaders(c.req.header('origin'));
    if (c.req.method === 'OPTIONS' && cors) return c.body(null, 204, { ...cors, ...preflightHeaders });
    await next();
    c.res.headers.set('x-request-id', c.get('requestId'));
    c.res.headers.set('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(cors ?? {})) c.res.headers.set(name, value);
    return undefined;
  });
  app.use('/v1/*', bodyRules);
  app.openapiRoutes(routes);
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', (c) => {
    server.control.probe();
    if (!server.writer.isOpen) throw new AppError('unavailable', 'the writer has stopped');
    return c.json({ status: 'ready' });
  });
  app.get('/openapi.json', (c) => c.json(openApiDocument()));
  app.route('/', docsApp);
  const consolePages = serveConsole();
  app.get(`${consoleAssets}*`, (c) => consolePages(c.req.raw) ?? problemAnswer(c, missing(c.req.method, c.req.path)));
  app.onError((error, c) => problemAnswer(c, error));
  app.notFound((c) => consolePages(c.req.raw) ?? problemAnswer(c, missing(c.req.method, c.req.path)));
  return app;
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

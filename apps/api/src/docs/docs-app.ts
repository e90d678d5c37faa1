import { Scalar } from '@scalar/hono-api-reference';
import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { scalarScript, scalarScriptPath } from './scalar-script.ts';

/** The contract as pages to read and try. Everything comes from our own origin, and the policy lets nothing else in or out. */
export const docsApp = new Hono<AppEnv>();

docsApp.get('/docs', async (c) => {
  const nonce = Buffer.from(c.get('server').randomBytes(16)).toString('base64');
  c.header(
    'content-security-policy',
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  const page = Scalar<AppEnv>({
    pageTitle: 'Alongside API',
    url: '/openapi.json',
    cdn: scalarScriptPath,
    nonce,
    agent: { disabled: true },
    hideClientButton: true,
    mcp: { disabled: true },
    showDeveloperTools: 'never',
    telemetry: false,
    withDefaultFonts: false,
  });
  return page(c, async () => {});
});

docsApp.get(scalarScriptPath, (c) =>
  c.body(new Uint8Array(scalarScript()), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  }),
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '@alongside/common';
import type { demoCrmData } from './demo-crm-data.ts';

/** Where `npm run build` puts the demo CRM. */
const builtFolder = fileURLToPath(new URL('../../../demo-crm/dist', import.meta.url));

/** As strict as a real CRM's: no frames, nothing from elsewhere. */
const contentSecurityPolicy =
  "default-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The demo CRM's web pages, its data and its files, for the server to answer with where the API has no address.
 *
 * @returns a handler that gives `undefined` for what is not the demo CRM's
 * @throws AppError `unavailable` when the demo CRM has not been built
 */
export function demoCrmPages(
  data: ReturnType<typeof demoCrmData>,
  folder: string = builtFolder,
): (request: Request) => Response | undefined {
  if (!existsSync(join(folder, 'index.html'))) throw new AppError('unavailable', 'the demo CRM is not built yet: run npm run build');
  const page = readFileSync(join(folder, 'index.html'));
  const assets = new Map(readdirSync(join(folder, 'demo-crm-assets')).map((name) => [`/demo-crm-assets/${name}`, readFile(folder, name)]));
  const json = JSON.stringify(data);
  return ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const { pathname } = new URL(url);
    if (pathname === '/') return new Response(null, { status: 302, headers: { location: '/lightning/page/home' } });
    if (pathname === '/demo-crm-data.json') return answer(json, 'application/json', 'no-cache');
    if (pathname.startsWith('/lightning/')) return answer(page, types['.html'] ?? '', 'no-cache');
    const asset = assets.get(pathname);
    return asset && answer(asset.body, asset.type, 'public, max-age=3600');
  };
}

function readFile(folder: string, name: string) {
  return { body: readFileSync(join(folder, 'demo-crm-assets', name)), type: types[extname(name)] ?? 'application/octet-stream' };
}

function answer(body: string | Buffer, type: string, cacheControl: string): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(bytes, {
    headers: {
      'content-type': type,
      'cache-control': cacheControl,
      'content-security-policy': contentSecurityPolicy,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  });
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Where `npm run build` puts the console. */
const builtFolder = fileURLToPath(new URL('../../../console/dist', import.meta.url));
export const consoleAssets = '/console-assets/';

/** Nothing inline, nothing from elsewhere, and no text becomes a script: the console makes no Trusted Types policy, so none can be misused. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-cache',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const assetTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** First parts of addresses that are never a page of the console. */
const notPages = /^\/(?:v1|oauth|docs|problems|\.well-known)(?:\/|$)/;
/** Pages that are also opened by what does not ask for HTML by name. */
const pages = /^\/(?:|console|sign-in(?:\/link)?|invite|first-admin|authorize|device|devices|people(?:\/.*)?)$/;

/**
 * The console's page and its files. A file is read when it is first asked for and kept compressed; the page is found as soon as it is
 * built, also by a server that runs already.
 *
 * @returns a handler that gives `undefined` for what is not the console's
 */
export function serveConsole(folder: string = builtFolder): (request: Request) => Response | undefined {
  const assets = new Map<string, Uint8Array<ArrayBuffer>>();
  let page: BuiltPage | undefined;
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(consoleAssets)) return asset(request, pathname.slice(consoleAssets.length));
    if (!isPage(pathname, request.headers.get('accept') ?? '')) return undefined;
    page = readPage(folder, page);
    return page === undefined
      ? new Response(notBuilt, { status: 503, headers: pageHeaders })
      : new Response(page.text, { status: 200, headers: pageHeaders });
  };

  function asset({ headers }: Request, name: string): Response | undefined {
    const type = assetTypes[extname(name)];
    if (type === undefined) return undefined;
    const zipped = assets.get(name) ?? readAsset(join(folder, consoleAssets), name);
    if (!zipped) return undefined;
    assets.set(name, zipped);
    const isZipped = /\bgzip\b/.test(headers.get('accept-encoding') ?? '');
    return new Response(isZipped ? zipped : gunzipSync(zipped), {
      headers: {
        'content-type': type,
        ...(isZipped && { 'content-encoding': 'gzip' }),
        vary: 'accept-encoding',
        'cache-control': 'public, max-age=31536000, immutable',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    });
  }
}

function isPage(pathname: string, accept: string): boolean {
  if (notPages.test(pathname) || /\.\w+$/.test(pathname)) return false;
  return pages.test(pathname) || accept.includes('text/html');
}

interface BuiltPage {
  readonly text: string;
  readonly builtAtMs: number;
}

/** A new build gives its files new names: the page that names them is read again when it has changed. */
function readPage(folder: string, held: BuiltPage | undefined): BuiltPage | undefined {
  const path = join(folder, 'index.html');
  const builtAtMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAtMs === undefined || builtAtMs === held?.builtAtMs) return held;
  return { text: readFileSync(path, 'utf8'), builtAtMs };
}

/** Only names that stand in the folder are read, whatever the address looks like. */
function readAsset(folder: string, name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!existsSync(folder) || !readdirSync(folder).includes(name)) return undefined;
  return new Uint8Array(gzipSync(readFileSync(join(folder, name))));
}

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Alongside: not built yet</title>
<h1>The console is not built yet</h1>
<p>Run <code>npm run build</code> in the folder of Alongside, then load this page again. The server need not be restarted.</p>
</html>
`;

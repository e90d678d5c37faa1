import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';
import { serveConsole } from './serve-console.ts';

const origin = 'http://127.0.0.1:8787';
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => new Request(`${origin}${path}`, { method, headers });
const html = { accept: 'text/html,application/xhtml+xml' };

describe('serveConsole', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-console-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function build(): void {
    mkdirSync(join(folder, 'console-assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Alongside</title>');
    writeFileSync(join(folder, 'console-assets', 'index-a1.js'), 'console.log(1);');
    writeFileSync(join(folder, 'secret.txt'), 'not for the web');
  }

  test.each([
    '/',
    '/console',
    '/sign-in',
    '/sign-in/link',
    '/invite',
    '/first-admin',
    '/authorize',
    '/device',
    '/people',
    '/people/members',
  ])('%s is the page, whoever asks', async (path) => {
    build();
    const response = serveConsole(folder)(get(path));
    expect(await response?.text()).toContain('<title>Alongside</title>');
  });

  test('any other address is the page for a browser alone', () => {
    build();
    const serve = serveConsole(folder);
    expect(serve(get('/content/usage', html))?.status).toBe(200);
    expect(serve(get('/content/usage'))).toBeUndefined();
  });

  test.each(['/v1/people', '/v1/nothing', '/oauth/token', '/.well-known/oauth-authorization-server', '/openapi.json', '/favicon.ico'])(
    '%s is never the page',
    (path) => {
      build();
      expect(serveConsole(folder)(get(path, html))).toBeUndefined();
    },
  );

  test('the page lets nothing inline run, nothing foreign in, and no frame around it', () => {
    build();
    const headers = serveConsole(folder)(get('/people'))?.headers;
    const policy = headers?.get('content-security-policy');
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(headers?.get('referrer-policy')).toBe('no-referrer');
    expect(headers?.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('a file is kept for good by the browser, and comes compressed only to who can read it', async () => {
    build();
    const serve = serveConsole(folder);
    const zipped = serve(get('/console-assets/index-a1.js', { 'accept-encoding': 'gzip, br' }));
    expect(zipped?.headers.get('content-encoding')).toBe('gzip');
    expect(zipped?.headers.get('cache-control')).toContain('immutable');
    expect(await serve(get('/console-assets/index-a1.js'))?.text()).toBe('console.log(1);');
  });

  test.each([
    '/console-assets/../secret.txt',
    '/console-assets/%2e%2e/secret.txt',
    '/console-assets/..%2fsecret.js',
    '/console-assets/none.js',
  ])('%s leads to no file', (path) => {
    build();
    expect(serveConsole(folder)(get(path, html))).toBeUndefined();
  });

  test('it says how to build it where it is not built, and is there without a restart once it is', () => {
    const serve = serveConsole(folder);
    expect(serve(get('/people'))?.status).toBe(503);
    build();
    expect(serve(get('/people'))?.status).toBe(200);
  });

  test('a new build is served by a server that runs already', async () => {
    build();
    const serve = serveConsole(folder);
    serve(get('/people'));
    writeFileSync(join(folder, 'index.html'), '<title>Newer</title>');
    utimesSync(join(folder, 'index.html'), 1_900_000_000, 1_900_000_000);
    expect(await serve(get('/people'))?.text()).toContain('Newer');
  });

  test('nothing is changed through it', () => {
    build();
    expect(serveConsole(folder)(get('/people', html, 'POST'))).toBeUndefined();
  });
});

test('the server answers the console beside the API', async () => {
  await using api = await openTestServer();
  const page = await fetch(`${api.server.url}/people/members`, { headers: html });
  expect([200, 503]).toContain(page.status);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(`${api.server.url}/v1/nothing`, { headers: html })).status).toBe(404);
});

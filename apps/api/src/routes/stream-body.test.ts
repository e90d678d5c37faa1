import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Problem } from '@alongside/common';
import { getRequestListener } from '@hono/node-server';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AppEnv } from '../app-env.ts';
import { commandPrincipal } from '../auth/command-principal.ts';
import { openLog } from '../log.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { access } from './access.ts';
import { problemAnswer } from './problem.ts';
import { streamBody } from './stream-body.ts';
import { textStream } from './text-stream.ts';

/** What a client has of an answer in the end. */
interface Received {
  readonly status: number | undefined;
  readonly text: string;
  readonly isWhole: boolean;
}

describe('a body that is sent while it is made', () => {
  let api: TestServer;
  let workspaceId: string;
  const logged: string[] = [];
  beforeEach(async () => {
    api = await openTestServer();
    await api.key('admin');
    workspaceId = String(api.server.context.control.findWorkspaceBySlug('acme')?.id);
    logged.length = 0;
  });
  afterEach(() => api[Symbol.asyncDispose]());

  /** Serves the pieces, and asks for them once. */
  async function receive(pieces: Iterator<string>): Promise<Received> {
    const server = { ...api.server.context, log: openLog('warn', (line) => logged.push(line)) };
    const app = new OpenAPIHono<AppEnv>();
    app.use(async (c, next) => {
      c.set('server', server);
      c.set('requestId', 'request');
      c.set('context', await server.workspaceOf(commandPrincipal(workspaceId)));
      c.set('askAgain', () => commandPrincipal(workspaceId));
      await next();
      // As the application does. Who answers has another way with answers whose headers were touched.
      c.res.headers.set('x-request-id', 'request');
    });
    app.get('/', async (c) => c.body(await streamBody(c, textStream(pieces)), 200));
    app.onError((error, c) => problemAnswer(c, error));
    const listener = getRequestListener(app.fetch);
    const http = createServer((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    try {
      return await ask((http.address() as AddressInfo).port);
    } finally {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    }
  }

  const remove = () => api.ask('admin', 'DELETE', '/v1/workspace', { confirmName: 'acme' });

  test('arrives whole', async () => {
    expect(await receive(['one ', 'two ', 'three'].values())).toEqual({ status: 200, text: 'one two three', isWhole: true });
  });

  test('is a problem like any other where its first piece cannot be made', async () => {
    const answer = await receive(broken([], new TypeError('secret of Ana')));
    expect(answer).toMatchObject({ status: 500, isWhole: true });
    expect(JSON.parse(answer.text) as Problem).toMatchObject({ code: 'internal' });
    expect(answer.text).not.toContain('Ana');
  });

  test.each([1, 2, 3, 50])('is cut off where it breaks after %i pieces, and its failure is in the log alone', async (count) => {
    const printed = vi.spyOn(console, 'error');
    onTestFinished(() => printed.mockRestore());
    const answer = await receive(
      broken(
        Array.from({ length: count }, () => 'piece '),
        new TypeError('secret of Ana'),
      ),
    );
    expect(printed).not.toHaveBeenCalled();
    expect(answer.isWhole).toBe(false);
    expect(answer.text).toMatch(/^(?:piece )*$/);
    expect(logged).toMatchObject([expect.stringContaining('an answer was cut off')]);
    expect(logged.join()).not.toContain('Ana');
  });

  test('is cut off when its workspace is deleted, also where nothing else is amiss, and nothing is logged', async () => {
    expect(await receive(['one', 'two'].values())).toMatchObject({ isWhole: true });
    const server = api.server.context;
    const context = await server.workspaceOf(commandPrincipal(workspaceId));
    const app = new OpenAPIHono<AppEnv>();
    app.get('/', async (c) => {
      c.set('server', { ...server, log: openLog('warn', (line) => logged.push(line)) });
      c.set('context', context);
      c.set('askAgain', () => context.principal);
      return c.body(await streamBody(c, textStream(['one', 'two'].values())), 200);
    });
    const answer = await app.request('/');
    const reader = answer.body?.getReader();
    await reader?.read();
    expect((await remove()).status).toBe(204);
    await expect(readToEnd(reader)).rejects.toThrow(`there is no workspace ${workspaceId}`);
    expect(logged).toEqual([]);
  });

  test('is cut off when whoever asked for it loses access, and nothing is logged', async () => {
    const made = await api.ask('admin', 'POST', '/v1/keys', { name: 'Auditor', role: 'admin' });
    const { id, key } = made.body as { id: string; key: string };
    const server = api.server.context;
    const app = new OpenAPIHono<AppEnv>();
    app.use(async (c, next) => {
      c.set('server', { ...server, log: openLog('warn', (line) => logged.push(line)) });
      c.set('requestId', 'request');
      await next();
    });
    const everything = ['one', 'two', 'three'].values();
    app.get('/v1/audit/export', access('admin').middleware, async (c) => c.body(await streamBody(c, textStream(everything)), 200));
    const answer = await app.request('/v1/audit/export', { headers: { authorization: `Bearer ${key}` } });
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    await reader?.read();
    expect((await api.ask('admin', 'DELETE', `/v1/keys/${id}`)).status).toBe(204);
    await expect(readToEnd(reader)).rejects.toThrow('access has ended');
    expect(logged).toEqual([]);
  });
});

function* broken(pieces: readonly string[], error: Error): Generator<string> {
  yield* pieces;
  throw error;
}

async function readToEnd(reader: ReadableStreamDefaultReader<unknown> | undefined): Promise<void> {
  while (reader && !(await reader.read()).done);
}

function ask(port: number): Promise<Received> {
  return new Promise((resolve) => {
    let text = '';
    get({ port, host: '127.0.0.1', agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', () => undefined);
      response.once('close', () => resolve({ status: response.statusCode, text, isWhole: response.complete }));
    }).once('error', () => resolve({ status: undefined, text, isWhole: false }));
  });
}

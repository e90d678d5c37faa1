import { connect } from 'node:net';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from './surface/raw-request.ts';
import { rightRequests, wrongRequests } from './surface/raw-vectors.ts';

describe('what comes over the wire', () => {
  let api: TestServer;
  let port: number;
  beforeAll(async () => {
    api = await openTestServer({ patience: { headersTimeout: 500, requestTimeout: 1_000, connectionsCheckingInterval: 100 } });
    port = Number(new URL(api.server.url).port);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const isAlive = async () =>
    expect(await rawRequest(port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')).toMatchObject({ statuses: [200] });

  test.each(Object.entries(wrongRequests))('%s is refused, and the next request is answered', async (_, bytes) => {
    const { statuses, isClosed } = await rawRequest(port, bytes);
    expect(statuses.filter((status) => status < 400 || status > 499)).toEqual([]);
    expect(statuses.length <= 1 || isClosed).toBe(true);
    expect(statuses.length > 0 || isClosed).toBe(true);
    await isAlive();
  });

  test.each(Object.entries(rightRequests))('%s is answered', async (_, bytes) => {
    expect(await rawRequest(port, bytes)).toMatchObject({ statuses: [200] });
  });

  test('what follows a refused request on the same connection is not run', async () => {
    const sent = `${String(wrongRequests['a length and chunks'])}GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    expect(await rawRequest(port, sent)).toEqual({ statuses: [400], isClosed: true });
  });

  test('a million brackets are no JSON for us', async () => {
    const answer = await api.ask('admin', 'POST', '/v1/people', '['.repeat(1_000_000));
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    const nested = `{"name":"Ana","extra":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`;
    expect((await api.ask('admin', 'POST', '/v1/people', nested)).status).toBeLessThan(500);
    await isAlive();
  });

  test('a head that never ends is given up, and a body that never comes', async () => {
    const head = rawRequest(port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow', 5_000);
    const body = rawRequest(
      port,
      `POST /v1/people HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${await api.key('admin')}\r\nContent-Type: application/json\r\nIdempotency-Key: slow\r\nContent-Length: 100\r\n\r\n{`,
      5_000,
    );
    expect((await head).isClosed).toBe(true);
    expect((await body).isClosed).toBe(true);
  });

  test('three hundred slow heads leave room for others', async () => {
    const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1', () => {}));
    for (const socket of sockets) {
      socket.on('error', () => socket.destroy());
      socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: a');
    }
    await isAlive();
    const closed = await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve).resume())));
    expect(closed).toHaveLength(300);
    await isAlive();
  });
});

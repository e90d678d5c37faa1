import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { BlockList } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRanges } from './allowed-ranges.ts';
import { guardedAgent } from './guarded-agent.ts';
import { postGuarded } from './post-guarded.ts';

let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  if (request.url === '/away') response.writeHead(302, { location: '/there' });
  else if (request.url === '/busy') response.writeHead(429, { 'retry-after': '120' });
  if (request.url !== '/never') response.end('x'.repeat(request.url === '/much' ? 10_000_000 : 2));
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = async (url: string, allowed = '', ask?: LookupFunction, patienceMs?: number) => {
  const agent = guardedAgent(readRanges(allowed) ?? new BlockList(), ask);
  try {
    return await postGuarded(agent, { url, headers: {}, body: '{}', nowMs: 0 }, patienceMs);
  } finally {
    await agent.destroy();
  }
};
const answerWith =
  (...addresses: string[]): LookupFunction =>
  (_name, _options, done) =>
    (done as (error: null, all: { address: string; family: number }[]) => void)(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

describe('the guard of outgoing requests', () => {
  const forms = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '①②⑦.⓪.⓪.①',
    '0',
    'localhost',
    'localhost.',
  ];
  test.each(forms)('lets nobody reach this machine as %s', async (host) => {
    const before = asked;
    expect(await post(`http://${host}:${port}/`)).toMatchObject({ failure: expect.stringMatching(/^(?:address_refused|name_not_found)$/) });
    expect(asked).toBe(before);
  });

  test('judges the address at the connection: a name that leads inside now is refused, also as one of several', async () => {
    const before = asked;
    expect(await post(`http://rebound.example:${port}/`, '', answerWith('127.0.0.1'))).toEqual({ failure: 'address_refused' });
    expect(await post(`http://rebound.example:${port}/`, '', answerWith('93.184.216.34', '127.0.0.1'))).toEqual({
      failure: 'address_refused',
    });
    expect(await post(`http://rebound.example:${port}/`, '', answerWith())).toEqual({ failure: 'address_refused' });
    expect(asked).toBe(before);
  });

  test('reaches what the operator allows, by address and by name', async () => {
    expect(await post(`http://127.0.0.1:${port}/`, '127.0.0.0/8')).toMatchObject({ status: 200 });
    expect(await post(`http://inside.example:${port}/`, '127.0.0.0/8', answerWith('127.0.0.1'))).toMatchObject({ status: 200 });
  });

  test('follows no redirect, and tells how long the receiver wants us to wait', async () => {
    const before = asked;
    expect(await post(`http://127.0.0.1:${port}/away`, '127.0.0.0/8')).toMatchObject({ status: 302, failure: 'redirected' });
    expect(await post(`http://127.0.0.1:${port}/busy`, '127.0.0.0/8')).toEqual({ status: 429, retryAfterMs: 120_000 });
    expect(asked).toBe(before + 2);
  });

  test('waits no longer than it has patience, and reads no more than it must', async () => {
    expect(await post(`http://127.0.0.1:${port}/never`, '127.0.0.0/8', undefined, 50)).toEqual({ failure: 'no_answer_in_time' });
    expect(await post(`http://127.0.0.1:${port}/much`, '127.0.0.0/8')).toMatchObject({ status: 200 });
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask } from './ask.ts';
import { askAll } from './ask-all.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: unknown, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => new Response(body === undefined ? null : JSON.stringify(body), init));

describe('ask', () => {
  test('gives back what the API answers, and nothing for an empty answer', async () => {
    answer({ items: [] });
    expect(await ask('GET', '/v1/members')).toEqual({ items: [] });
    answer(undefined, { status: 204 });
    expect(await ask('DELETE', '/v1/keys/key_1')).toBeUndefined();
  });

  test('throws a problem with its code, its request and how long to wait', async () => {
    answer(
      { code: 'rate_limited', detail: 'too many', requestId: 'r1' },
      { status: 429, headers: { 'content-type': 'application/problem+json', 'retry-after': '3' } },
    );
    await expect(ask('GET', '/v1/members')).rejects.toMatchObject({
      code: 'rate_limited',
      status: 429,
      requestId: 'r1',
      retryAfterMs: 3_000,
    });
  });

  test("does not take a proxy's page for an answer of ours", async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    await expect(ask('GET', '/v1/members')).rejects.toMatchObject({ code: 'internal', status: 502 });
  });

  test('says that nobody answered where nobody did', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(ask('GET', '/v1/members')).rejects.toMatchObject({ code: 'unreachable', status: 0 });
  });
});

describe('the Idempotency-Key of an act', () => {
  const keysOf = async (answers: readonly (() => Promise<Response>)[], bodies: readonly unknown[] = []) => {
    const keys: (string | null)[] = [];
    for (const [at, reply] of answers.entries()) {
      vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
        keys.push(new Headers(init.headers).get('idempotency-key'));
        return reply();
      });
      await ask('POST', '/v1/teams', { body: bodies[at] ?? { name: 'North' } }).catch((error: unknown) => error);
    }
    return keys;
  };
  const lost = () => Promise.reject(new TypeError('Failed to fetch'));
  const broken = async () => new Response('', { status: 503 });
  const made = async () => Response.json({ id: 'tea_1' });

  test('stays the same until somebody knows what became of it', async () => {
    const [first, second, third, next] = await keysOf([lost, broken, made, made]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect([second, third]).toEqual([first, first]);
    expect(next).not.toBe(first);
  });

  test('is another for an act that was changed, and for one after a refusal', async () => {
    const refused = async () =>
      Response.json({ code: 'conflict' }, { status: 409, headers: { 'content-type': 'application/problem+json' } });
    const keys = await keysOf([lost, lost, refused, made], [{ name: 'North' }, { name: 'South' }, { name: 'South' }, { name: 'South' }]);
    expect(keys[2]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('askAll', () => {
  test('follows the cursor to the end', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return Response.json(path.includes('cursor=a%2Bb') ? { items: [3] } : { items: [1, 2], nextCursor: 'a+b' });
    });
    expect(await askAll('/v1/members')).toEqual({ items: [1, 2, 3], isWhole: true });
    expect(asked).toEqual(['/v1/members?limit=200', '/v1/members?limit=200&cursor=a%2Bb']);
  });

  test('stops where a list is longer than anybody reads, and says so', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ items: Array.from({ length: 200 }, () => 0), nextCursor: 'more' }));
    const { items, isWhole } = await askAll('/v1/members');
    expect([items.length, isWhole]).toEqual([5_000, false]);
  });
});

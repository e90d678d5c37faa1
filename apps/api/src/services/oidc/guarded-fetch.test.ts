import { describe, expect, test } from 'vitest';
import { guardedFetch } from './guarded-fetch.ts';

const issuer = 'https://idp.example';
const options = { method: 'GET', headers: {}, body: null, redirect: 'manual' as const };
const ask = (answer: (init: RequestInit | undefined) => Response | Promise<Response>, address = `${issuer}/keys`) =>
  guardedFetch(async (_, init) => answer(init), issuer, 50)(address, options);

describe('guardedFetch', () => {
  test('passes on an answer, also a refusal', async () => {
    expect(await (await ask(() => Response.json({ keys: [] }))).json()).toEqual({ keys: [] });
    expect((await ask(() => new Response('{}', { status: 400 }))).status).toBe(400);
  });

  test.each([
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } })],
    ['a failure', () => new Response('', { status: 503 })],
    ['too much', () => new Response('x'.repeat(600_000))],
    ['nobody there', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'no answer',
      (init: RequestInit | undefined) =>
        new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    ],
  ])('%s is no answer', async (_, answer) => {
    await expect(ask(answer)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('asks nobody whom the issuer may not send us to, and follows nothing', async () => {
    const asked: (string | undefined)[] = [];
    const note = (init: RequestInit | undefined) => {
      asked.push(init?.redirect);
      return Response.json({});
    };
    await expect(ask(note, 'http://169.254.169.254/latest')).rejects.toMatchObject({ code: 'unavailable' });
    await ask(note);
    expect(asked).toEqual(['manual']);
  });
});

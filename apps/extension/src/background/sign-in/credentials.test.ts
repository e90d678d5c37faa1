import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored, writeStored } from '../../stored-value.ts';
import type { ApiTrouble } from '../api.ts';
import { credentials } from './credentials.ts';

const settings = { apiUrl: 'https://a.example', auth: { kind: 'session' } } as const;
const session = { apiUrl: 'https://a.example', refreshToken: 'alr_1', workspaceName: 'Acme', role: 'rep', memberId: 'mem_1' } as const;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const tokens = (n: number) => ({ access_token: `ala_${n}`, token_type: 'Bearer', expires_in: 600, refresh_token: `alr_${n}` });

/** A server whose next answers are given; what is asked of it is kept. */
function own(...answers: (() => Response)[]) {
  const asked: Record<string, string>[] = [];
  let endings = 0;
  let nowMs = 1_000;
  let ids = 0;
  const made = credentials(
    {
      now: () => nowMs,
      randomId: () => {
        ids += 1;
        return `rotation-${ids}`;
      },
      async fetch(_url, init) {
        asked.push(Object.fromEntries(new URLSearchParams(init.body as string)));
        const answer = answers.shift();
        if (!answer) throw new Error('nobody expected this request');
        return answer();
      },
    },
    async () => {
      endings += 1;
      await writeStored('session', undefined);
    },
  );
  return {
    ...made,
    asked,
    endings: () => endings,
    pass(ms: number) {
      nowMs += ms;
    },
  };
}
const lost = () => {
  throw new TypeError('Failed to fetch');
};
const trouble = (asking: Promise<unknown>) =>
  asking.then(
    () => undefined,
    (error: ApiTrouble) => error.trouble.code,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await writeStored('session', session);
});

describe('credentials', () => {
  test('an access token serves until shortly before its end, then another one is there', async () => {
    const { bearer, asked, pass } = own(
      () => json(tokens(2)),
      () => json(tokens(3)),
    );
    expect([await bearer(settings), await bearer(settings)]).toEqual(['ala_2', 'ala_2']);
    pass(545_000);
    expect(await bearer(settings)).toBe('ala_3');
    expect(asked.map(({ grant_type, refresh_token }) => [grant_type, refresh_token])).toEqual([
      ['refresh_token', 'alr_1'],
      ['refresh_token', 'alr_2'],
    ]);
  });

  test('all who need a token at once wait for one exchange', async () => {
    const { bearer, renew, asked } = own(() => json(tokens(2)));
    expect(await Promise.all([bearer(settings), bearer(settings), renew(settings, 'ala_0')])).toEqual(['ala_2', 'ala_2', 'ala_2']);
    expect(asked.length).toBe(1);
  });

  test('an exchange whose answer was lost is repeated word for word, also by a worker that was started anew', async () => {
    const before = own(lost);
    expect(await trouble(before.bearer(settings))).toBe('unreachable');
    const after = own(() => json(tokens(2)));
    await after.bearer(settings);
    expect(after.asked).toEqual(before.asked);
    expect(await readStored('session')).toEqual({ ...session, refreshToken: 'alr_2' });
  });

  test('a sign-in that the server has ended is over, one that it cannot answer for is not', async () => {
    const { bearer, endings } = own(
      () => json({}, 503),
      () => json({ error: 'invalid_grant' }, 400),
    );
    expect([await trouble(bearer(settings)), endings()]).toEqual(['server_error', 0]);
    expect([await trouble(bearer(settings)), endings()]).toEqual(['signed_out', 1]);
  });

  test('a refused token is exchanged, but not one that was exchanged meanwhile', async () => {
    const { bearer, renew, asked } = own(() => json(tokens(2)));
    await bearer(settings);
    expect(await renew(settings, 'ala_1')).toBe('ala_2');
    expect(asked.length).toBe(1);
  });

  test('what one person asked is not asked again as the next', async () => {
    const { bearer, renew } = own(() => json(tokens(2)));
    const refused = await bearer(settings);
    await writeStored('session', { ...session, refreshToken: 'alr_9', memberId: 'mem_2' });
    await writeStored('access', { token: 'ala_9', expiresAtMs: 900_000 });
    expect(await trouble(renew(settings, refused))).toBe('signed_out');
  });

  test('an answer that comes after signing out signs nobody in', async () => {
    const { bearer } = own(() => json(tokens(2)));
    const asking = trouble(bearer(settings));
    await writeStored('session', undefined);
    expect([await asking, await readStored('session'), await readStored('access')]).toEqual(['signed_out', undefined, undefined]);
  });

  test('no token goes to another address than the one that was signed in to', async () => {
    const { bearer, asked } = own();
    expect(await trouble(bearer({ ...settings, apiUrl: 'https://b.example' }))).toBe('signed_out');
    expect(asked).toEqual([]);
  });

  test('a key is sent as it is and has no other', async () => {
    const { bearer, renew } = own();
    const key = { apiUrl: 'https://a.example', auth: { kind: 'key', apiKey: 'alg_1' } } as const;
    expect([await bearer(key), await renew(key, 'alg_1')]).toEqual(['alg_1', undefined]);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { authorizeInWindow, type Identity } from './authorize-in-window.ts';
import type { SignInFailed } from './sign-in-failure.ts';

const apiUrl = 'https://a.example';
const redirect = 'https://id.chromiumapp.org/';
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const granted = { access_token: 'ala_1', expires_in: 600, refresh_token: 'alr_1' };

/** A server and a window that ends at the address which `answer` makes of the question. */
function world(answer: (asked: URLSearchParams) => string | undefined, issuer = apiUrl, grant = () => json(granted)) {
  const sent: { url: string; fields: Record<string, string> }[] = [];
  const windows: URL[] = [];
  const identity: Identity = {
    redirectUrl: () => redirect,
    async launch(url) {
      windows.push(new URL(url));
      return answer(new URL(url).searchParams);
    },
  };
  const fetch = async (url: string, init: RequestInit) => {
    if (url.endsWith('/.well-known/oauth-authorization-server')) return json({ issuer });
    sent.push({ url, fields: Object.fromEntries(new URLSearchParams(init.body as string)) });
    return grant();
  };
  return { sent, windows, run: () => authorizeInWindow({ fetch, now: () => 1 }, identity, apiUrl, 'acme') };
}
const back = (fields: Record<string, string>) => `${redirect}?${new URLSearchParams(fields)}`;
const good = (asked: URLSearchParams) => back({ code: 'alc_1', state: asked.get('state') ?? '', iss: apiUrl });
const why = (run: () => Promise<unknown>) =>
  run().then(
    () => 'signed in',
    (error: SignInFailed) => error.failure.why,
  );

describe('authorizeInWindow', () => {
  test('proves at the exchange that it is the one who asked', async () => {
    const { run, sent, windows } = world(good);
    expect(await run()).toEqual(granted);
    const asked = Object.fromEntries(windows[0]?.searchParams ?? []);
    const { code_verifier: verifier = '', ...rest } = sent[0]?.fields ?? {};
    expect({ asked, rest }).toEqual({
      asked: {
        response_type: 'code',
        client_id: 'alongside-extension',
        redirect_uri: redirect,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        state: asked.state,
        workspace: 'acme',
      },
      rest: { client_id: 'alongside-extension', grant_type: 'authorization_code', code: 'alc_1', redirect_uri: redirect },
    });
    expect([verifier.length, asked.state?.length]).toEqual([43, 22]);
  });

  test.each([
    ['another state', (asked: URLSearchParams) => back({ code: 'c', state: `${asked.get('state')}x`, iss: apiUrl }), 'denied'],
    ['no state', () => back({ code: 'c', iss: apiUrl }), 'denied'],
    [
      'another issuer',
      (asked: URLSearchParams) => back({ code: 'c', state: asked.get('state') ?? '', iss: 'https://b.example' }),
      'other_server',
    ],
    ['no issuer', (asked: URLSearchParams) => back({ code: 'c', state: asked.get('state') ?? '' }), 'other_server'],
    ['a refusal', (asked: URLSearchParams) => back({ error: 'access_denied', state: asked.get('state') ?? '' }), 'denied'],
    ['another host', (asked: URLSearchParams) => good(asked).replace('id.chromiumapp.org', 'evil.example'), 'denied'],
    ['nothing', () => undefined, 'closed'],
  ])('an answer with %s sends no code anywhere', async (_name, answer, reason) => {
    const { run, sent } = world(answer);
    expect([await why(run), sent]).toEqual([reason, []]);
  });

  test.each([
    ['The user did not approve access.', 'closed'],
    ['User cancelled or denied access.', 'closed'],
    ['Authorization page could not be loaded.', 'blocked'],
  ])('a window that ends with "%s" was %s', async (message, reason) => {
    const { run } = world(() => {
      throw new Error(message);
    });
    expect(await why(run)).toBe(reason);
  });

  test('a server that calls itself something else is asked for nothing', async () => {
    const { run, windows } = world(good, 'https://other.example');
    expect([await why(run), windows]).toEqual(['other_server', []]);
  });

  test('a code that the server does not take signs nobody in', async () => {
    const { run } = world(good, apiUrl, () => json({ error: 'invalid_grant' }, 400));
    expect(await why(run)).toBe('denied');
  });
});

import { minuteMs } from '@alongside/common';
import { describe, expect, test, vi } from 'vitest';
import { firstAdminLink } from '../services/sign-in/first-admin-link.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const someToken = `all_${'a'.repeat(8)}_${'a'.repeat(40)}`;
const tokenIn = (text: string | undefined) => /#(all_\S+)/.exec(text ?? '')?.[1] ?? '';

/** Asks for a link. @returns the token in the next mail */
async function askForLink(api: TestServer, email: string, returnTo?: string): Promise<string> {
  const before = api.printed.length;
  await api.ask(undefined, 'POST', '/v1/sign-in/email', { email, returnTo });
  await vi.waitFor(() => expect(api.printed.length).toBeGreaterThan(before));
  return tokenIn(api.printed.at(-1));
}

const redeem = (api: TestServer, body: object, headers = {}) => api.ask(undefined, 'POST', '/v1/sign-in/link', body, headers);
const sessions = ({ server }: TestServer) => Number(server.context.control.native.get('SELECT count(*) FROM sessions')?.[0]);
const cookieOf = (answer: { headers: Headers }) => answer.headers.get('set-cookie');

describe('signInByLink', () => {
  test('signs in once, with a cookie for this host alone, and leads to where it was asked for', async () => {
    await using api = await openTestServer();
    const { email } = await api.member();
    const token = await askForLink(api, email, '/people');
    const answer = await redeem(api, { token });
    expect(answer).toMatchObject({ status: 200, body: { status: 'signed_in', returnTo: '/people' } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(cookieOf(answer)).toMatch(/^__Host-alongside=als_\S+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const before = sessions(api);
    const second = await redeem(api, { token });
    expect({ status: second.status, cookie: cookieOf(second), made: sessions(api) - before }).toEqual({
      status: 410,
      cookie: null,
      made: 0,
    });
  });

  test('asks which workspace where there are several, and the link stays good until one is chosen', async () => {
    await using api = await openTestServer();
    const { email, workspaceId } = await api.member({ email: 'mia@acme.example' });
    const other = await api.member({ email: 'mia@acme.example', slug: 'other' });
    const token = await askForLink(api, email);
    const asked = await redeem(api, { token });
    expect(asked).toMatchObject({ status: 200, body: { status: 'choose', workspaces: [{ id: workspaceId }, { id: other.workspaceId }] } });
    expect(cookieOf(asked)).toBeNull();
    expect(await redeem(api, { token, workspaceId: 'wsp_0' })).toMatchObject({ status: 403, body: { code: 'sign_in_failed' } });
    expect(await redeem(api, { token, workspaceId: other.workspaceId })).toMatchObject({ body: { status: 'signed_in' } });
    expect(await redeem(api, { token, workspaceId })).toMatchObject({ status: 410 });
  });

  test('a new sign-in ends the session that the browser had, under a new secret', async () => {
    await using api = await openTestServer();
    const member = await api.member();
    const answer = await redeem(api, { token: await askForLink(api, member.email) }, { cookie: member.cookie });
    expect(cookieOf(answer)).not.toContain(member.cookie);
    expect(await member.ask('GET', '/v1/session')).toMatchObject({ status: 401 });
  });

  test('ten at the same moment: one of them', async () => {
    await using api = await openTestServer();
    const { email } = await api.member();
    const token = await askForLink(api, email);
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(api, { token })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(9);
  });

  test.each([
    ['after 15 minutes', 15 * minuteMs + 1, 410],
    ['within 15 minutes', 15 * minuteMs - 1_000, 200],
  ])('%s', async (_, laterMs, status) => {
    let aheadMs = 0;
    await using api = await openTestServer({ clock: () => Date.now() + aheadMs });
    const { email } = await api.member();
    const token = await askForLink(api, email);
    aheadMs = laterMs;
    expect(await redeem(api, { token })).toMatchObject({ status });
  });

  test.each([
    ['was suspended', 403, 'PATCH', (id: string) => `/v1/members/${id}`, { status: 'suspended' }],
    ['was removed', 410, 'DELETE', (id: string) => `/v1/members/${id}`, undefined],
    ['has lost the workspace', 410, 'DELETE', () => '/v1/workspace', { confirmName: 'acme' }],
  ])('signs nobody in who %s in between', async (_, status, method, path, body) => {
    await using api = await openTestServer();
    const { email, id } = await api.member();
    await api.member({ roles: ['admin'] });
    const token = await askForLink(api, email);
    const done = await api.ask('admin', method, path(id), body);
    expect(done.status).toBeLessThan(300);
    const before = sessions(api);
    const answer = await redeem(api, { token });
    expect({ status: answer.status, cookie: cookieOf(answer), made: sessions(api) - before }).toEqual({ status, cookie: null, made: 0 });
  });

  test('refuses what is no token of a link, also tokens of other kinds', async () => {
    await using api = await openTestServer();
    const { cookie } = await api.member();
    expect(await redeem(api, { token: someToken })).toMatchObject({ status: 410, body: { code: 'link_expired' } });
    for (const token of [cookie.split('=')[1], await api.key('admin'), '', 7])
      expect(await redeem(api, { token })).toMatchObject({ status: 400 });
    const first = tokenIn(await firstAdminLinkOf());
    expect(await redeem(api, { token: first })).toMatchObject({ status: 410 });
  });

  test('one letter off opens nothing', async () => {
    await using api = await openTestServer();
    const { email } = await api.member();
    const token = await askForLink(api, email);
    const last = token.at(-1) === 'a' ? 'b' : 'a';
    expect(await redeem(api, { token: token.slice(0, -1) + last })).toMatchObject({ status: 410 });
    expect(await redeem(api, { token })).toMatchObject({ status: 200 });
  });
});

/** A link of another installation's first start. */
async function firstAdminLinkOf(): Promise<string | undefined> {
  await using api = await openTestServer();
  return firstAdminLink(api.server.context);
}

describe('askForSignInLink', () => {
  test('answers alike whoever asks, and mails members only', async () => {
    await using api = await openTestServer();
    const { email } = await api.member();
    const known = await api.ask(undefined, 'POST', '/v1/sign-in/email', { email: ` ${email.toUpperCase()} ` });
    const unknown = await api.ask(undefined, 'POST', '/v1/sign-in/email', { email: 'nobody@acme.example' });
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(unknown.body).toEqual(known.body);
    await vi.waitFor(() => expect(api.printed).toHaveLength(1));
    await askForLink(api, email);
    expect(api.printed.filter((text) => text.includes('nobody@'))).toEqual([]);
  });

  test('three links of an address work at a time, the newest', async () => {
    let aheadMs = 0;
    await using api = await openTestServer({ clock: () => Date.now() + aheadMs });
    const { email } = await api.member();
    const tokens: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      aheadMs += 1_000;
      tokens.push(await askForLink(api, email));
    }
    const statuses = [];
    for (const token of tokens) statuses.push((await redeem(api, { token })).status);
    expect(statuses).toEqual([410, 200, 200, 200]);
  });

  test('an address gets five mails in a quarter of an hour, and the answer does not tell', async () => {
    let aheadMs = 0;
    await using api = await openTestServer({ clock: () => Date.now() + aheadMs });
    const { email } = await api.member();
    for (let round = 0; round < 5; round += 1) await askForLink(api, email);
    expect(await api.ask(undefined, 'POST', '/v1/sign-in/email', { email })).toMatchObject({ status: 202, body: { status: 'asked' } });
    aheadMs = 16 * minuteMs;
    await askForLink(api, email);
    expect(api.printed).toHaveLength(6);
  });

  test('refuses what is no address, and ways back to elsewhere', async () => {
    await using api = await openTestServer();
    for (const body of [
      { email: 'x' },
      {},
      { email: 'a@acme.example', returnTo: '//evil.example' },
      { email: 'a@acme.example', returnTo: '/\\evil' },
    ]) {
      expect(await api.ask(undefined, 'POST', '/v1/sign-in/email', body)).toMatchObject({ status: 400 });
    }
  });

  test('sends nothing and prints nothing where people come from elsewhere and no mail server is set', async () => {
    await using api = await openTestServer({ env: { publicOrigin: 'https://alongside.acme.example' } });
    const { email } = await api.member();
    expect(await api.ask(undefined, 'POST', '/v1/sign-in/email', { email })).toMatchObject({ status: 202 });
    expect(await api.ask(undefined, 'GET', '/v1/sign-in/options?workspace=acme')).toMatchObject({ body: { email: false, providers: [] } });
    expect(api.printed).toEqual([]);
  });
});

describe('getSignInOptions', () => {
  test('answers for a workspace that there is not like for one without a provider', async () => {
    await using api = await openTestServer();
    await api.key('admin');
    const [known, unknown] = [
      await api.ask(undefined, 'GET', '/v1/sign-in/options?workspace=acme'),
      await api.ask(undefined, 'GET', '/v1/sign-in/options?workspace=nobody'),
    ];
    expect(known).toMatchObject({ status: 200, body: { email: true, providers: [] } });
    expect(unknown.body).toEqual(known.body);
  });

  test('refuses a name that can be none', async () => {
    await using api = await openTestServer();
    expect(await api.ask(undefined, 'GET', '/v1/sign-in/options?workspace=A%20B')).toMatchObject({ status: 400 });
  });
});

describe('becomeFirstAdmin', () => {
  const person = { name: 'Ada Admin', email: 'ada@acme.example' };
  const become = (api: TestServer, token: string) => api.ask(undefined, 'POST', '/v1/sign-in/first-admin', { token, ...person });

  test('makes the first member of the only workspace, signed in, and then there is no such link any more', async () => {
    await using api = await openTestServer();
    await api.key('rep');
    const token = tokenIn(await firstAdminLink(api.server.context));
    expect(await api.ask(undefined, 'GET', '/v1/sign-in/first-admin')).toMatchObject({ status: 200, body: { isNeeded: true } });
    const answer = await become(api, token);
    expect(answer).toMatchObject({ status: 200, body: { status: 'signed_in', returnTo: '/console' } });
    const cookie = cookieOf(answer)?.split(';')[0] ?? '';
    expect(await api.ask(undefined, 'GET', '/v1/session', undefined, { cookie })).toMatchObject({
      body: { workspace: { slug: 'acme' }, roles: ['admin'], member: person },
    });
    expect(await api.ask(undefined, 'GET', '/v1/sign-in/first-admin')).toMatchObject({ body: { isNeeded: false } });
    expect(await become(api, token)).toMatchObject({ status: 410 });
    expect(await firstAdminLink(api.server.context)).toBeUndefined();
  });

  test('rules a new workspace where there is none', async () => {
    await using api = await openTestServer();
    const answer = await become(api, tokenIn(await firstAdminLink(api.server.context)));
    const cookie = cookieOf(answer)?.split(';')[0] ?? '';
    expect(await api.ask(undefined, 'GET', '/v1/session', undefined, { cookie })).toMatchObject({ body: { workspace: { slug: 'main' } } });
  });

  test('the link of the start before works no longer, nor one of yesterday, nor one of another kind', async () => {
    let aheadMs = 0;
    await using api = await openTestServer({ clock: () => Date.now() + aheadMs });
    const old = tokenIn(await firstAdminLink(api.server.context));
    const token = tokenIn(await firstAdminLink(api.server.context));
    expect(await become(api, old)).toMatchObject({ status: 410 });
    expect(await redeem(api, { token })).toMatchObject({ status: 410 });
    aheadMs = 24 * 60 * minuteMs + 1;
    expect(await become(api, token)).toMatchObject({ status: 410 });
    expect(sessions(api)).toBe(0);
  });

  test('comes too late where somebody became a member in between', async () => {
    await using api = await openTestServer();
    const token = tokenIn(await firstAdminLink(api.server.context));
    await api.member();
    expect(await become(api, token)).toMatchObject({ status: 410 });
  });

  test('refuses a body without a name or an address', async () => {
    await using api = await openTestServer();
    for (const body of [{ token: someToken }, { token: someToken, name: ' ', email: 'a@acme.example' }, { ...person, token: 'x' }]) {
      expect(await api.ask(undefined, 'POST', '/v1/sign-in/first-admin', body)).toMatchObject({ status: 400 });
    }
  });
});

import { dayMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const email = 'ina@acme.example';

async function invite(api: TestServer, body: object = {}) {
  const answer = await api.ask('admin', 'POST', '/v1/invitations', { email, roles: ['marketer'], ...body });
  const { id, link } = answer.body as { id: string; link: string };
  return { id, token: link.split('#')[1] ?? '' };
}

const accept = (api: TestServer, token: string) => api.ask(undefined, 'POST', '/v1/invitations/accept', { token, name: 'Ina Invited' });
const preview = (api: TestServer, token: string) => api.ask(undefined, 'POST', '/v1/invitations/preview', { token });

describe('acceptInvitation', () => {
  test('makes a member with the roles and the teams that were promised, signed in', async () => {
    await using api = await openTestServer();
    const team = await api.ask('admin', 'POST', '/v1/teams', { name: 'North' });
    const teamId = (team.body as { id: string }).id;
    const { token } = await invite(api, { teamIds: [teamId] });
    const answer = await accept(api, token);
    expect(answer).toMatchObject({ status: 200, body: { status: 'signed_in', returnTo: '/console' } });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const session = await api.ask(undefined, 'GET', '/v1/session', undefined, { cookie });
    expect(session).toMatchObject({ body: { roles: ['marketer'], member: { name: 'Ina Invited', email } } });
    expect(await api.ask('admin', 'GET', '/v1/members')).toMatchObject({
      body: { items: [{ email, source: 'invitation', teamIds: [teamId] }] },
    });
    expect(await api.ask('admin', 'GET', '/v1/invitations')).toMatchObject({ body: { items: [{ email, status: 'accepted' }] } });
  });

  test('works once, also when ten come at the same moment', async () => {
    await using api = await openTestServer();
    const { token } = await invite(api);
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(api, token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await accept(api, token)).toMatchObject({ status: 410, body: { code: 'link_expired' } });
    expect(await preview(api, token)).toMatchObject({ status: 410 });
  });

  test('comes too late after it was taken back, or after its days', async () => {
    let aheadMs = 0;
    await using api = await openTestServer({ clock: () => Date.now() + aheadMs });
    const revoked = await invite(api);
    await api.ask('admin', 'DELETE', `/v1/invitations/${revoked.id}`);
    expect(await accept(api, revoked.token)).toMatchObject({ status: 410 });
    const old = await invite(api, { expiresInDays: 1 });
    aheadMs = dayMs + 1;
    expect(await accept(api, old.token)).toMatchObject({ status: 410 });
    expect(api.server.context.control.native.get('SELECT count(*) FROM sessions')).toEqual([0]);
  });

  test('is refused where the address has a member by now', async () => {
    await using api = await openTestServer();
    const { token } = await invite(api);
    await api.member({ email });
    expect(await accept(api, token)).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  test('a name that somebody has in one workspace is not told to another', async () => {
    await using api = await openTestServer();
    await api.member({ slug: 'bank', email, name: 'Secret Name' });
    await accept(api, (await invite(api)).token);
    expect(JSON.stringify((await api.ask('admin', 'GET', '/v1/members')).body)).not.toContain('Secret Name');
  });

  test('refuses what is no token, and tokens of other kinds', async () => {
    await using api = await openTestServer();
    const guess = `all_${'a'.repeat(8)}_${'a'.repeat(40)}`;
    expect(await accept(api, guess)).toMatchObject({ status: 410 });
    expect(await accept(api, await api.key('admin'))).toMatchObject({ status: 400 });
    const { token } = await invite(api);
    expect(await api.ask(undefined, 'POST', '/v1/sign-in/link', { token })).toMatchObject({ status: 410 });
    expect(await api.ask(undefined, 'POST', '/v1/sign-in/first-admin', { token, name: 'X', email })).toMatchObject({ status: 410 });
  });
});

describe('previewInvitation', () => {
  test('says what is promised, and uses nothing up', async () => {
    await using api = await openTestServer();
    const { token } = await invite(api);
    const promised = { workspaceName: 'acme', workspaceSlug: 'acme', email, roles: ['marketer'], ssoOnly: false };
    expect(await preview(api, token)).toMatchObject({ status: 200, body: promised });
    expect(await preview(api, token)).toMatchObject({ status: 200, body: promised });
  });
});

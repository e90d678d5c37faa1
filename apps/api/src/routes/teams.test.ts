import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const nobody = 'tea_0123456789abcdefghjkmnpqrs';

describe('teams', () => {
  test('are made, read, listed, changed and removed', async () => {
    await using api = await openTestServer();
    const [mia, ben] = [await api.member(), await api.member()];
    const { status, body: team } = await api.ask('admin', 'POST', '/v1/teams', { name: 'North', memberIds: [mia.id] });
    expect([status, team]).toEqual([201, { id: expect.any(String), name: 'North', memberIds: [mia.id], createdAt: expect.any(String) }]);
    const { id } = team as { id: string };
    expect((await mia.ask('GET', `/v1/teams/${id}`)).body).toEqual(team);
    expect((await mia.ask('GET', '/v1/teams')).body).toEqual({ items: [team] });
    const changed = await api.ask('admin', 'PATCH', `/v1/teams/${id}`, { name: 'South', memberIds: [ben.id, mia.id, ben.id] });
    expect(changed).toMatchObject({ status: 200, body: { name: 'South', memberIds: [mia.id, ben.id].sort() } });
    expect((await api.ask('admin', 'DELETE', `/v1/teams/${id}`)).status).toBe(204);
    expect([(await mia.ask('GET', `/v1/teams/${id}`)).status, (await mia.ask('GET', '/v1/session')).status]).toEqual([404, 200]);
    const actions = api.server.context.control.native.all(
      "SELECT body ->> '$.action' FROM audit_entries WHERE body ->> '$.subject.id' = ?",
      id,
    );
    expect(actions.flat()).toEqual(['team.created', 'team.renamed', 'team.members_changed', 'team.removed']);
  });

  test("give their members sight of one another's records at once, and take it away", async () => {
    await using api = await openTestServer();
    const [mia, ben] = [await api.member({ email: 'mia@acme.example' }), await api.member({ email: 'ben@acme.example' })];
    await api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'team' });
    const { body } = await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', ownerEmail: 'ben@acme.example' });
    const see = async () => (await mia.ask('GET', `/v1/people/${(body as { id: string }).id}`)).status;
    const before = await see();
    const team = await api.ask('admin', 'POST', '/v1/teams', { name: 'North', memberIds: [mia.id, ben.id] });
    const { id } = team.body as { id: string };
    const during = await see();
    await api.ask('admin', 'PATCH', `/v1/teams/${id}`, { memberIds: [ben.id] });
    const after = await see();
    await api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { teamIds: [id] });
    const again = await see();
    await api.ask('admin', 'DELETE', `/v1/teams/${id}`);
    expect([before, during, after, again, await see()]).toEqual([404, 200, 404, 200, 404]);
  });

  test('have names of their own', async () => {
    await using api = await openTestServer();
    const { body } = await api.ask('admin', 'POST', '/v1/teams', { name: 'South' });
    await api.ask('admin', 'POST', '/v1/teams', { name: 'North' });
    expect((await api.ask('admin', 'POST', '/v1/teams', { name: 'north' })).status).toBe(409);
    expect((await api.ask('admin', 'PATCH', `/v1/teams/${(body as { id: string }).id}`, { name: 'NORTH' })).status).toBe(409);
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    expect((await api.ask(undefined, 'POST', '/v1/teams', { name: 'North' }, { authorization })).status).toBe(201);
  });

  test('refuse bad input, and members of other workspaces', async () => {
    await using api = await openTestServer();
    const stranger = await api.member({ slug: 'other' });
    const post = (body: object) => api.ask('admin', 'POST', '/v1/teams', body);
    expect(await post({ name: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'name' }] } });
    const foreign = await post({ name: 'North', memberIds: [stranger.id] });
    expect(foreign).toMatchObject({ status: 400, body: { errors: [{ path: 'memberIds.0', message: `there is no ${stranger.id}` }] } });
    expect((await api.ask('admin', 'GET', '/v1/teams')).body).toEqual({ items: [] });
  });

  test('refuse the wrong caller', async () => {
    await using api = await openTestServer();
    const { body } = await api.ask('admin', 'POST', '/v1/teams', { name: 'North' });
    const { id } = body as { id: string };
    expect((await api.ask('marketer', 'POST', '/v1/teams', { name: 'South' })).status).toBe(403);
    expect((await api.ask('marketer', 'PATCH', `/v1/teams/${id}`, { name: 'South' })).status).toBe(403);
    expect((await api.ask('marketer', 'DELETE', `/v1/teams/${id}`)).status).toBe(403);
    for (const path of ['', `/${id}`]) expect((await api.ask(undefined, 'GET', `/v1/teams${path}`)).status).toBe(401);
    const authorization = `Bearer ${await api.key('admin', 'other')}`;
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const send = (wanted: string) =>
        api.ask(undefined, method, `/v1/teams/${wanted}`, method === 'PATCH' ? { name: 'X' } : undefined, { authorization });
      const [foreign, absent] = [await send(id), await send(nobody)];
      expect([foreign.status, JSON.stringify(foreign.body).length]).toEqual([404, JSON.stringify(absent.body).length]);
    }
  });
});

test('who joins a team by an invitation is one of it at once, also for those who are signed in', async () => {
  await using api = await openTestServer();
  const mia = await api.member();
  const { id } = (await api.ask('admin', 'POST', '/v1/teams', { name: 'North', memberIds: [mia.id] })).body as { id: string };
  await api.ask('admin', 'PATCH', '/v1/workspace', { repsSee: 'team' });
  const person = { name: 'Ana', email: 'ana@globex.example', ownerEmail: 'ben@acme.example' };
  const ana = (await api.ask('admin', 'POST', '/v1/people', person)).body as { id: string };
  expect((await mia.ask('GET', `/v1/people/${ana.id}`)).status).toBe(404);
  const { body } = await api.ask('admin', 'POST', '/v1/invitations', { email: 'ben@acme.example', roles: ['rep'], teamIds: [id] });
  const token = new URL((body as { link: string }).link).hash.slice(1);
  expect((await api.ask(undefined, 'POST', '/v1/invitations/accept', { token, name: 'Ben' })).status).toBe(200);
  expect((await mia.ask('GET', `/v1/people/${ana.id}`)).status).toBe(200);
});

import type { Device } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;
let boss: TestMember;

beforeAll(async () => {
  api = await openTestServer();
  boss = await api.member({ roles: ['admin'] });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member();
});

const devices = async (who: TestMember, path = '/v1/devices') => ((await who.ask('GET', path)).body as { items: Device[] }).items;

describe('answers', () => {
  test('where one is signed in, and which of it asks', async () => {
    await api.extensionToken(mia);
    expect(await devices(mia)).toMatchObject([
      { id: mia.sessionId, memberId: mia.id, kind: 'console', label: 'Test browser', method: 'email', current: true },
      { memberId: mia.id, kind: 'extension', method: 'email', current: false },
    ]);
  });

  test('to an admin, where somebody of the workspace is', async () => {
    expect(await devices(boss, `/v1/members/${mia.id}/devices`)).toMatchObject([{ id: mia.sessionId, current: false }]);
  });

  test('page by page', async () => {
    await api.extensionToken(mia);
    const first = (await mia.ask('GET', '/v1/devices?limit=1')).body as { items: Device[]; nextCursor: string };
    const second = (await mia.ask('GET', `/v1/devices?limit=1&cursor=${first.nextCursor}`)).body as {
      items: Device[];
      nextCursor?: string;
    };
    expect([...first.items, ...second.items]).toEqual(await devices(mia));
    expect(second.nextCursor).toBeUndefined();
  });

  test('an owner who ends one of their own', async () => {
    await api.extensionToken(mia);
    const id = (await devices(mia))[1]?.id;
    expect((await mia.ask('DELETE', `/v1/devices/${id}`)).status).toBe(204);
    expect((await devices(mia)).map(({ kind }) => kind)).toEqual(['console']);
    expect((await mia.ask('DELETE', `/v1/devices/${id}`)).status).toBe(404);
  });

  test('an admin who ends anybody’s, and notes who did it', async () => {
    expect((await boss.ask('DELETE', `/v1/devices/${mia.sessionId}`)).status).toBe(204);
    expect((await mia.ask('GET', '/v1/session')).status).toBe(401);
    const { body } = await boss.ask('GET', '/v1/audit?action=session.ended&limit=1');
    expect(body).toMatchObject({
      items: [{ actor: { kind: 'member', id: boss.id }, subject: { id: mia.sessionId }, after: { member: mia.id, by: 'admin' } }],
    });
  });
});

describe('refuses bad input', () => {
  test.each(['/v1/devices?limit=0', '/v1/devices?cursor=x', '/v1/members/x/devices'])('%s', async (path) => {
    expect((await boss.ask('GET', path)).status).toBe(400);
  });

  test('a device and a member that there are not', async () => {
    expect((await boss.ask('DELETE', '/v1/devices/ses_00000000000000000000000000')).status).toBe(404);
    expect((await boss.ask('GET', '/v1/members/mem_00000000000000000000000000/devices')).status).toBe(404);
  });
});

describe('refuses the wrong caller', () => {
  test('a key, for it is signed in nowhere', async () => {
    expect((await api.ask('admin', 'GET', '/v1/devices')).status).toBe(403);
    expect((await api.ask('admin', 'DELETE', `/v1/devices/${mia.sessionId}`)).status).toBe(403);
  });

  test('a mate, as if there were no such device', async () => {
    const ben = await api.member({ roles: ['marketer'] });
    expect((await ben.ask('DELETE', `/v1/devices/${mia.sessionId}`)).status).toBe(404);
    expect((await ben.ask('GET', `/v1/members/${mia.id}/devices`)).status).toBe(403);
    expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
  });

  test('an admin of another workspace, as if there were none', async () => {
    const other = await api.member({ roles: ['admin'], slug: 'globex' });
    expect((await other.ask('DELETE', `/v1/devices/${mia.sessionId}`)).status).toBe(404);
    expect((await other.ask('GET', `/v1/members/${mia.id}/devices`)).status).toBe(404);
    expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
  });
});

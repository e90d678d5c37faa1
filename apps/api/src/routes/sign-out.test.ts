import { dayMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;

beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member();
});

test('a session that is over is kept for thirty days, and no longer', async () => {
  let nowMs = Date.parse('2026-11-21T12:00:00Z');
  await using other = await openTestServer({ clock: () => nowMs });
  const ben = await other.member();
  await ben.ask('POST', '/v1/sign-out');
  const kept = () => other.server.context.control.native.get('SELECT 1 FROM sessions WHERE id = ?', ben.sessionId) !== undefined;
  nowMs += 30 * dayMs;
  await other.member();
  expect(kept()).toBe(true);
  nowMs += 1;
  await other.member();
  expect(kept()).toBe(false);
});

describe('signOut', () => {
  test('ends the session of the cookie, and lets the browser forget it', async () => {
    const { status, headers } = await mia.ask('POST', '/v1/sign-out');
    expect({ status, cookie: headers.get('set-cookie') }).toEqual({
      status: 204,
      cookie: '__Host-alongside=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
    });
    expect((await mia.ask('GET', '/v1/session')).status).toBe(401);
  });

  test('ends the sign-in of an extension by its access token, and no other', async () => {
    const authorization = `Bearer ${(await api.extensionToken(mia)).access_token}`;
    expect((await api.ask(undefined, 'POST', '/v1/sign-out', undefined, { authorization })).status).toBe(204);
    expect((await api.ask(undefined, 'GET', '/v1/session', undefined, { authorization })).status).toBe(401);
    expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
  });

  test('is done already for whoever is not signed in', async () => {
    expect((await api.ask(undefined, 'POST', '/v1/sign-out')).status).toBe(204);
    expect((await api.ask('rep', 'POST', '/v1/sign-out')).status).toBe(204);
    expect((await api.ask('rep', 'GET', '/v1/session')).status).toBe(200);
  });

  test('has no effect when a page of another site asks for it', async () => {
    expect((await mia.ask('POST', '/v1/sign-out', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await mia.ask('GET', '/v1/session')).status).toBe(200);
  });
});

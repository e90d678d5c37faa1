import { randomBytes } from 'node:crypto';
import { minuteMs, secondMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSecretToken, secretTokenOf } from '../auth/secret-token.ts';
import { ExtensionClient } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { openTestServer, type TestAnswer, type TestServer } from '../testing/open-test-server.ts';

let api: TestServer;
let mia: TestMember;
let extension: ExtensionClient;
let nowMs = Date.parse('2026-11-21T12:00:00Z');

beforeAll(async () => {
  api = await openTestServer({ clock: () => nowMs });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(async () => {
  mia = await api.member();
  extension = new ExtensionClient(api);
});

const later = (ms: number) => {
  nowMs += ms;
};
const signOutByAdmin = async () => (await (await api.member({ roles: ['admin'] })).ask('DELETE', `/v1/devices/${mia.sessionId}`)).status;
const suspend = () => api.ask('admin', 'PATCH', `/v1/members/${mia.id}`, { status: 'suspended' });
const otherSecret = (token: string) =>
  secretTokenOf('device', token.slice(4, 12), newSecretToken('device', randomBytes).token.slice(13, 47)).token;
const decide = (userCode: string, approve = true) => mia.ask('POST', '/v1/oauth/device/decision', { userCode, approve });

describe('nobody is signed in by', () => {
  test.each<[string, string, () => Promise<TestAnswer>]>([
    ['a device code that was made up', 'invalid_grant', () => extension.poll(newSecretToken('device', randomBytes).token)],
    [
      'another secret under the prefix of a device code',
      'invalid_grant',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        expect((await decide(user_code)).status).toBe(204);
        return extension.poll(otherSecret(device_code));
      },
    ],
    [
      'a device code that nobody has said yes to',
      'authorization_pending',
      async () => extension.poll((await extension.beginDevice()).device_code),
    ],
    [
      'a device code that is asked for too often',
      'slow_down',
      async () => {
        const { device_code } = await extension.beginDevice();
        await extension.poll(device_code);
        later(4 * secondMs);
        return extension.poll(device_code);
      },
    ],
    [
      'a device code that was told to slow down and did not',
      'slow_down',
      async () => {
        const { device_code } = await extension.beginDevice();
        await extension.poll(device_code);
        await extension.poll(device_code);
        later(9 * secondMs);
        return extension.poll(device_code);
      },
    ],
    [
      'a device code that was refused',
      'access_denied',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        expect((await decide(user_code, false)).status).toBe(204);
        expect((await decide(user_code)).status).toBe(404);
        return extension.poll(device_code);
      },
    ],
    [
      'a device code that was let in by a console which an admin has signed out since',
      'access_denied',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        expect((await decide(user_code)).status).toBe(204);
        expect(await signOutByAdmin()).toBe(204);
        return extension.poll(device_code);
      },
    ],
    [
      'a device code after ten minutes',
      'expired_token',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        expect((await decide(user_code)).status).toBe(204);
        later(10 * minuteMs);
        return extension.poll(device_code);
      },
    ],
    [
      'a yes that comes after ten minutes',
      'expired_token',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        later(10 * minuteMs);
        expect((await decide(user_code)).status).toBe(404);
        return extension.poll(device_code);
      },
    ],
    [
      'a device code of another client',
      'invalid_client',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        await decide(user_code);
        return extension.poll(device_code, { client_id: 'other' });
      },
    ],
    [
      'a device code of a member who was suspended meanwhile',
      'access_denied',
      async () => {
        const { device_code, user_code } = await extension.beginDevice();
        await decide(user_code);
        await suspend();
        return extension.poll(device_code);
      },
    ],
    ['a user code in place of the device code', 'invalid_grant', async () => extension.poll((await extension.beginDevice()).user_code)],
  ])('%s', async (_, error, ask) => {
    expect(await ask()).toMatchObject({ status: 400, body: { error, error_description: expect.stringMatching(/./) } });
    expect(extension.signedIn(mia)).toBe(0);
  });
});

describe('a device code signs an extension in', () => {
  test('by a code that was typed into another window', async () => {
    const { device_code, user_code } = await extension.beginDevice();
    expect(user_code).toMatch(/^[B-DF-HJ-NP-TV-Z2-9]{4}-[B-DF-HJ-NP-TV-Z2-9]{4}$/);
    expect((await extension.poll(device_code)).body).toMatchObject({ error: 'authorization_pending' });
    expect((await decide(` ${user_code.toLowerCase().replace('-', ' ')}`)).status).toBe(204);
    const { status, body } = await extension.poll(device_code);
    expect({ status, body }).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
    expect(await extension.sessionOf((body as { access_token: string }).access_token)).toMatchObject({ body: { member: { id: mia.id } } });
    expect((await extension.poll(device_code)).body).toMatchObject({ error: 'invalid_grant' });
    expect(extension.signedIn(mia)).toBe(1);
  });
});

test('who says yes and signs out at once has signed the device in nevertheless', async () => {
  const { device_code, user_code } = await extension.beginDevice();
  expect((await decide(user_code)).status).toBe(204);
  expect((await mia.ask('POST', '/v1/sign-out')).status).toBe(204);
  expect((await extension.poll(device_code)).status).toBe(200);
});

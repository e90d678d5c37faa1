import { randomBytes } from 'node:crypto';
import { minuteMs } from '@alongside/common';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newSecretToken, secretTokenOf } from '../auth/secret-token.ts';
import { clientId, ExtensionClient, redirectUri } from '../testing/extension-client.ts';
import type { TestMember } from '../testing/make-member.ts';
import { makeSsoOnly } from '../testing/make-sso-only.ts';
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
  secretTokenOf('code', token.slice(4, 12), newSecretToken('code', randomBytes).token.slice(13, 47)).token;

describe('nobody is signed in by', () => {
  test.each<[string, string, () => Promise<TestAnswer>]>([
    ['a code that was made up', 'invalid_grant', () => extension.redeem(newSecretToken('code', randomBytes).token)],
    ['another secret under the prefix of a code', 'invalid_grant', async () => extension.redeem(otherSecret(await extension.code(mia)))],
    ['a code with a letter mistyped', 'invalid_grant', async () => extension.redeem((await extension.code(mia)).slice(0, -1).concat('2'))],
    [
      'a code after a minute',
      'invalid_grant',
      async () => {
        const code = await extension.code(mia);
        later(minuteMs);
        return extension.redeem(code);
      },
    ],
    [
      'a code that is shown twice: the sign-in it was changed for ends',
      'invalid_grant',
      async () => {
        const code = await extension.code(mia);
        expect((await extension.redeem(code)).status).toBe(200);
        return extension.redeem(code);
      },
    ],
    [
      'a code that is shown again without its proof',
      'invalid_grant',
      async () => {
        const code = await extension.code(mia);
        expect((await extension.redeem(code)).status).toBe(200);
        return new ExtensionClient(api).redeem(code);
      },
    ],
    ['a code with the proof of another', 'invalid_grant', async () => new ExtensionClient(api).redeem(await extension.code(mia))],
    [
      'a code that was tried with a wrong proof before',
      'invalid_grant',
      async () => {
        const code = await extension.code(mia);
        await new ExtensionClient(api).redeem(code);
        return extension.redeem(code);
      },
    ],
    [
      'a code with the challenge in place of the proof',
      'invalid_grant',
      async () => extension.redeem(await extension.code(mia, { code_challenge: extension.verifier })),
    ],
    [
      'a code with a proof that is too short',
      'invalid_grant',
      async () => extension.redeem(await extension.code(mia), { code_verifier: 'short' }),
    ],
    ['a code without a proof', 'invalid_request', async () => extension.redeem(await extension.code(mia), { code_verifier: '' })],
    [
      'a code from another address',
      'invalid_grant',
      async () => extension.redeem(await extension.code(mia), { redirect_uri: `${redirectUri}/other` }),
    ],
    ['a code of another client', 'invalid_client', async () => extension.redeem(await extension.code(mia), { client_id: 'other' })],
    [
      'a code of a member who was suspended meanwhile',
      'invalid_grant',
      async () => {
        const code = await extension.code(mia);
        await suspend();
        return extension.redeem(code);
      },
    ],
    [
      'a code of a sign-in by mail, where only the identity provider lets people in by now',
      'invalid_grant',
      async () => {
        mia = await api.member({ slug: 'globex' });
        const code = await extension.code(mia);
        await makeSsoOnly(api, 'globex');
        return extension.redeem(code);
      },
    ],
    ['a code as a refresh token', 'invalid_grant', async () => extension.refresh(await extension.code(mia))],
    [
      'a code by a way that there is not',
      'unsupported_grant_type',
      async () => extension.redeem(await extension.code(mia), { grant_type: 'password' }),
    ],
    [
      'a code in a form that names it twice',
      'invalid_request',
      async () => {
        const [code, headers] = [await extension.code(mia), { 'content-type': 'application/x-www-form-urlencoded' }];
        const words = {
          grant_type: 'authorization_code',
          client_id: clientId,
          redirect_uri: redirectUri,
          code_verifier: extension.verifier,
          code,
        };
        return api.ask(undefined, 'POST', '/oauth/token', `${new URLSearchParams(words).toString()}&code=${code}`, headers);
      },
    ],
  ])('%s', async (_, error, ask) => {
    expect(await ask()).toMatchObject({ status: 400, body: { error, error_description: expect.stringMatching(/./) } });
    expect(extension.signedIn(mia)).toBe(0);
  });

  test('a code in JSON', async () => {
    const body = { grant_type: 'authorization_code', client_id: clientId, code: await extension.code(mia) };
    expect(await api.ask(undefined, 'POST', '/oauth/token', body)).toMatchObject({ status: 415 });
    expect(extension.signedIn(mia)).toBe(0);
  });
});

describe('a code signs an extension in', () => {
  test('as the member who said yes', async () => {
    const tokens = await api.extensionToken(mia);
    expect(tokens).toEqual({
      access_token: expect.stringMatching(/^ala_[a-z2-7]{8}_[a-z2-7]{40}$/),
      token_type: 'Bearer',
      expires_in: 600,
      refresh_token: expect.stringMatching(/^alr_[a-z2-7]{8}_[a-z2-7]{40}$/),
    });
    expect(await extension.sessionOf(tokens.access_token)).toMatchObject({
      status: 200,
      body: { via: 'extension', roles: ['rep'], member: { id: mia.id } },
    });
  });

  test('and lets nobody on the way keep the tokens', async () => {
    const { headers } = await extension.redeem(await extension.code(mia));
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

test('a code on its way to an extension is worth nothing once the member was signed out by somebody else', async () => {
  const code = await extension.code(mia);
  expect(await signOutByAdmin()).toBe(204);
  expect(await extension.redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

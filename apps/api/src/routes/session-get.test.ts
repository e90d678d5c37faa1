import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

describe('getSession', () => {
  test('says whose key it is and what it may do', async () => {
    await using api = await openTestServer();
    expect(await api.ask('marketer', 'GET', '/v1/session')).toMatchObject({
      status: 200,
      body: { workspace: { slug: 'acme', name: 'acme' }, role: 'marketer' },
    });
  });

  test('refuses a body of a method that it does not take', async () => {
    await using api = await openTestServer();
    expect(await api.ask('admin', 'POST', '/v1/session', {})).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
  });

  test.each(['', 'Basic abc', 'Bearer', 'Bearer alg_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    'refuses the authorization "%s"',
    async (authorization) => {
      await using api = await openTestServer();
      const answer = await api.ask(undefined, 'GET', '/v1/session', undefined, { authorization });
      expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    },
  );
});

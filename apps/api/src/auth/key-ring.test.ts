import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

describe('a member', () => {
  test('is known by the cookie', async () => {
    await using api = await openTestServer();
    const mia = await api.member({ roles: ['marketer', 'rep'], email: 'mia@acme.example' });
    expect(await mia.ask('GET', '/v1/session')).toMatchObject({
      status: 200,
      body: { via: 'console', role: 'marketer', roles: ['marketer', 'rep'], member: { id: mia.id, email: 'mia@acme.example' } },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

describe('createLiveTicket', () => {
  test('answers with another ticket each time', async () => {
    await using api = await openTestServer({ clock: () => Date.parse('2026-11-22T12:00:00Z') });
    const first = await api.ask('rep', 'POST', '/v1/live-tickets');
    const second = await api.ask('rep', 'POST', '/v1/live-tickets', {});
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual({ ticket: expect.stringMatching(/^[\w-]{32}$/), expiresAt: '2026-11-22T12:00:30.000Z' });
    expect(second.body).not.toEqual(first.body);
  });

  test('refuses a body that is no JSON', async () => {
    await using api = await openTestServer();
    const answer = await api.ask('rep', 'POST', '/v1/live-tickets', 'now', { 'content-type': 'text/plain' });
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
  });

  test('refuses whoever is not known, and a key that may not', async () => {
    await using api = await openTestServer();
    expect((await api.ask(undefined, 'POST', '/v1/live-tickets', {})).status).toBe(401);
    const made = (await api.ask('admin', 'POST', '/v1/keys', { name: 'Machine', role: 'rep', scopes: ['records:read'] })).body as {
      key: string;
    };
    const answer = await api.ask(undefined, 'POST', '/v1/live-tickets', {}, { authorization: `Bearer ${made.key}` });
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});

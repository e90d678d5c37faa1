import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

describe('getContentUsage', () => {
  test('answers with noughts for an item that nobody used', async () => {
    await using api = await openTestServer();
    const { body } = await api.ask('admin', 'POST', '/v1/content', { kind: 'article', title: 'How to', url: 'https://acme.test/how' });
    const { id } = body as { id: string };
    const usage = { contentId: id, shown: 0, copied: 0, opened: 0, useful: 0, notUseful: 0 };
    expect((await api.ask('rep', 'GET', `/v1/content/${id}/usage`)).body).toEqual(usage);
  });

  test('refuses an item that there is not', async () => {
    await using api = await openTestServer();
    expect(await api.ask('rep', 'GET', '/v1/content/cnt_0/usage')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  test('refuses a caller without a key', async () => {
    await using api = await openTestServer();
    expect((await api.ask(undefined, 'GET', '/v1/content/cnt_0/usage')).status).toBe(401);
  });
});

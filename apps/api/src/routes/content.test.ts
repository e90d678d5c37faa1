import { describe, expect, test } from 'vitest';
import { makeThing } from '../testing/make-thing.ts';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const noTags = { personaIds: [], industries: [], stages: [], objections: [], products: [] };

describe('content', () => {
  askNounQuestions({
    path: '/v1/content',
    input: (n) => ({
      kind: 'case_study',
      title: `Saves energy ${n}`,
      url: `https://acme.test/energy/${n}`,
      summary: 'How Globex saved.',
      tags: { ...noTags, industries: ['energy'], stages: ['evaluation'] },
      topic: 'saving',
      language: 'de-AT',
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2027-01-01T00:00:00.000Z',
      version: 3,
      status: 'published',
      ownerName: 'Mia Berg',
      source: 'seismic',
      externalId: `${n}`,
    }),
    defaults: {},
    patch: { title: 'Saves more', tags: noTags, status: 'archived', version: 4 },
    emptied: ['summary', 'topic', 'validFrom', 'validUntil', 'ownerName'],
    filters: [
      { query: 'kind=video', found: { kind: 'video' }, missed: { kind: 'deck' } },
      { query: 'status=draft', found: { status: 'draft' }, missed: { status: 'archived' } },
      { query: 'language=fr', found: { language: 'FR-ch' }, missed: { language: 'fro' } },
    ],
    spoilt: [
      ['url', { url: 'ftp://acme.test/x' }],
      ['language', { language: 'German' }],
      ['tags.personaIds.0', { tags: { personaIds: ['acc_1'] } }],
      ['tags.personaIds.0', { tags: { personaIds: ['prs_1'] } }],
    ],
    sameBy: [{ externalId: 'A1' }, { source: undefined, externalId: undefined, url: 'https://acme.test/same' }],
  });

  const video = { kind: 'video', title: 'Demo', url: 'https://acme.test/demo' };

  test('is found by the persona it is for', async () => {
    await using api = await openTestServer();
    const personaId = await makeThing(api, 'personas', { name: 'Finance', who: 'a', whyTheyAct: 'b', howTheyBuy: 'c' });
    const contentId = await makeThing(api, 'content', { ...video, tags: { personaIds: [personaId] } });
    await makeThing(api, 'content', { ...video, url: 'https://acme.test/other' });
    const { body } = await api.ask('rep', 'GET', `/v1/content?personaId=${personaId}`);
    expect(body).toMatchObject({ items: [{ id: contentId }] });
  });

  test('that is new is published, English and without tags; known already, it keeps what is not said', async () => {
    await using api = await openTestServer();
    const { body: fresh } = await api.ask('admin', 'POST', '/v1/content', video);
    expect(fresh).toMatchObject({ ...video, tags: noTags, language: 'en', version: 1, status: 'published' });
    const said = { tags: { ...noTags, industries: ['energy'] }, language: 'de', version: 2, status: 'draft' };
    await api.ask('admin', 'POST', '/v1/content', { ...video, ...said });
    const again = await api.ask('admin', 'POST', '/v1/content', { ...video, title: 'A demo' });
    expect(again).toMatchObject({ status: 200, body: { ...said, title: 'A demo' } });
  });

  test('is not removed while a push of it has not ended; then with the push and its usage', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    await using api = await openTestServer({ clock: () => nowMs });
    const contentId = await makeThing(api, 'content', video);
    const window = { startsAt: '2026-11-22T00:00:00Z', endsAt: '2026-11-23T00:00:00Z' };
    const pushId = await makeThing(api, 'pushes', { contentId, ...window, reason: 'New', ownerName: 'Mia Berg' });
    const refused = await api.ask('admin', 'DELETE', `/v1/content/${contentId}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', detail: expect.stringContaining(pushId) } });
    nowMs = Date.parse(window.endsAt);
    expect((await api.ask('admin', 'DELETE', `/v1/content/${contentId}`)).status).toBe(204);
    const left = [`/v1/pushes/${pushId}`, `/v1/content/${contentId}/usage`].map(async (path) => (await api.ask('rep', 'GET', path)).status);
    expect(await Promise.all(left)).toEqual([404, 404]);
  });
});

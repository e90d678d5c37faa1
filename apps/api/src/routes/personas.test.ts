import { describe, expect, test } from 'vitest';
import { makeThing } from '../testing/make-thing.ts';
import { askNounQuestions } from '../testing/noun-questions.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const lines = { who: 'Keeps the money.', whyTheyAct: 'Costs rise.', howTheyBuy: 'With proof.' };

describe('personas', () => {
  askNounQuestions({
    path: '/v1/personas',
    input: (n) => ({ name: `Finance ${n}`, ...lines }),
    defaults: { objections: [], messages: [], rules: { titleKeywords: [], seniorities: [], departments: [] } },
    patch: {
      name: 'Chief of money',
      objections: [{ key: 'price', statement: 'It costs too much.', answer: 'It pays back in a year.' }],
      messages: ['Pays back in a year'],
      rules: { titleKeywords: ['finance'], seniorities: ['c_level'], departments: [] },
    },
    emptied: [],
    filters: [],
    spoilt: [
      ['who', { who: undefined }],
      ['rules.seniorities.0', { rules: { seniorities: ['boss'] } }],
      ['objections.0.answer', { objections: [{ key: 'price', statement: 'No.', answer: '' }] }],
    ],
    sameBy: [],
  });

  test('are not removed while a push needs them, and take their tag from content when they are', async () => {
    let nowMs = Date.parse('2026-11-21T12:00:00Z');
    await using api = await openTestServer({ clock: () => nowMs });
    const personaId = await makeThing(api, 'personas', { name: 'Finance', ...lines });
    const otherId = await makeThing(api, 'personas', { name: 'Works', ...lines });
    const tagged = { kind: 'video', title: 'Demo', url: 'https://acme.test/demo', tags: { personaIds: [otherId, personaId] } };
    const contentId = await makeThing(api, 'content', tagged);
    const window = { startsAt: '2026-11-21T11:00:00Z', endsAt: '2026-11-21T13:00:00Z' };
    const push = { contentId, audience: { personaIds: [personaId] }, ...window, reason: 'For finance', ownerName: 'Mia Berg' };
    const pushId = await makeThing(api, 'pushes', push);

    const refused = await api.ask('admin', 'DELETE', `/v1/personas/${personaId}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', detail: expect.stringContaining(pushId) } });
    nowMs = Date.parse(window.endsAt);
    expect((await api.ask('admin', 'DELETE', `/v1/personas/${personaId}`)).status).toBe(204);
    expect((await api.ask('rep', 'GET', `/v1/content/${contentId}`)).body).toMatchObject({ tags: { personaIds: [otherId] } });
    expect((await api.ask('rep', 'GET', `/v1/pushes/${pushId}`)).body).toMatchObject({ audience: { personaIds: [personaId] } });
  });
});

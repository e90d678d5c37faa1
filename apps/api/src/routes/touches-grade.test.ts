import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

const link = (at: number) => ({
  source: 'hubspot',
  externalId: `${at}`,
  person: { email: 'ana@globex.test' },
  type: 'email.click',
  occurredAt: `2026-11-20T10:00:00.${at}00Z`,
  evidence: { mail: 'm1', link: `${at}` },
});

async function world() {
  const api = await openTestServer();
  const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' };
  await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', email: 'ana@globex.test', links: [record] });
  const { body } = await api.ask('marketer', 'POST', '/v1/touches', { touches: [link(1), link(2)] });
  const [first = '', second = ''] = (body as { results: { id: string }[] }).results.map(({ id }) => id);
  return Object.assign(api, {
    first,
    second,
    timeline: async () => {
      const answer = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003A/context');
      return (answer.body as { timeline: { groups: unknown[]; machineGroups: unknown[]; machineTotal: number } }).timeline;
    },
  });
}

describe('gradeTouch', () => {
  test('says who acted, until it is taken back; the context tells it at once', async () => {
    await using api = await world();
    const { first, second } = api;
    const burst = { grade: 'machine', count: 2, signals: ['many_links_at_once'], touchIds: [second, first] };
    expect(await api.timeline()).toMatchObject({ groups: [], machineGroups: [burst], machineTotal: 2 });
    const corrected = await api.ask('rep', 'POST', `/v1/touches/${first}/grade`, { grade: 'person', also: [second] });
    expect(corrected).toMatchObject({
      status: 200,
      body: {
        touches: [
          { id: first, grade: 'person', signals: ['many_links_at_once'], isCorrected: true },
          { id: second, grade: 'person', signals: ['many_links_at_once'], isCorrected: true },
        ],
      },
    });
    expect(await api.timeline()).toMatchObject({ groups: [{ grade: 'person', count: 2, isCorrected: true }], machineTotal: 0 });
    await api.ask('marketer', 'POST', `/v1/touches/${first}/grade`, { grade: null, also: [second] });
    expect(await api.timeline()).toMatchObject({ groups: [], machineGroups: [burst], machineTotal: 2 });
  });

  test('holds whatever comes beside it later, and is in the audit log', async () => {
    await using api = await world();
    await api.ask('rep', 'POST', `/v1/touches/${api.first}/grade`, { grade: 'person' });
    await api.ask('marketer', 'POST', '/v1/touches', { touches: [link(3)] });
    expect(await api.timeline()).toMatchObject({ groups: [{ touchIds: [api.first] }], machineTotal: 2 });
    const { body } = await api.ask('admin', 'GET', '/v1/audit?action=touch.graded');
    expect(body).toMatchObject({ items: [{ action: 'touch.graded', subject: { kind: 'touch', id: api.first } }] });
  });

  test('refuses a grade that nobody can know, and a touch that is not there', async () => {
    await using api = await world();
    expect((await api.ask('rep', 'POST', `/v1/touches/${api.first}/grade`, { grade: 'unknown' })).status).toBe(400);
    expect((await api.ask('rep', 'POST', `/v1/touches/${api.first}/grade`, {})).status).toBe(400);
    expect((await api.ask('rep', 'POST', '/v1/touches/tch_0/grade', { grade: 'person' })).status).toBe(404);
  });

  test('refuses strangers', async () => {
    await using api = await world();
    expect((await api.ask(undefined, 'POST', `/v1/touches/${api.first}/grade`, { grade: 'person' })).status).toBe(401);
  });
});

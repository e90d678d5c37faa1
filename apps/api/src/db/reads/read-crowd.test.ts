import type { AccountContext } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestServer } from '../../testing/open-test-server.ts';

const nowMs = Date.parse('2026-11-21T12:00:00Z');

test('an account counts all its people and touches, and shows the newest, whoever did it', async () => {
  await using api = await openTestServer({ clock: () => nowMs });
  await api.key('admin');
  const workspaceId = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
  await api.server.context.stores.get(workspaceId);
  const record = { crm: 'demo', instance: 'demo', kind: 'account' as const, recordId: '001' };
  const upsert = { noun: 'account' as const, rows: [{ name: 'Globex', links: [record] }] };
  const [account] = await api.server.context.writer.write(workspaceId, 'rows.upsert', upsert);
  const people = Array.from({ length: 1_200 }, (_, at) => ({ name: `P${at}`, email: `p${at}@globex.test`, accountId: account?.id }));
  await api.server.context.writer.write(workspaceId, 'rows.upsert', { noun: 'person', rows: people });
  const touch = (at: number, occurredAt: string, grade: 'person' | 'machine', type = 'form.submit') => ({
    source: 'test',
    externalId: `${at} ${grade} ${type}`,
    person: { email: `p${at}@globex.test` },
    type,
    grade,
    occurredAt,
    subject: `of ${at}`,
  });
  const old = Array.from({ length: 400 }, (_, at) => touch(at, '2026-11-10T10:00:00Z', at % 2 === 0 ? 'person' : 'machine'));
  const fresh = [
    touch(1_199, '2026-11-20T10:00:00Z', 'person'),
    touch(1_198, '2026-11-19T10:00:00Z', 'person', 'email.sent'),
    touch(1_197, '2020-01-01T10:00:00Z', 'person'),
    touch(1_196, '2026-11-18T10:00:00Z', 'person', 'email.bounce'),
  ];
  expect(await api.ask('admin', 'POST', '/v1/touches', { touches: [...old, ...fresh] })).toMatchObject({ body: { created: 404 } });
  const { body } = await api.ask('rep', 'GET', '/v1/records/demo/demo/account/001/context');
  const { coverage, timeline } = body as AccountContext;
  expect({ total: coverage.total, engagedTotal: coverage.engagedTotal }).toEqual({ total: 1_200, engagedTotal: 201 });
  expect(coverage.groups[0]?.people[0]).toMatchObject({ name: 'P1199', touchCount: 1, lastInboundAt: '2026-11-20T10:00:00.000Z' });
  expect(timeline).toMatchObject({
    total: 404,
    machineTotal: 200,
    lastInboundAt: '2026-11-20T10:00:00.000Z',
    weeks: [
      { monday: '2026-11-09', inbound: 200, outbound: 0, machine: 200 },
      { monday: '2026-11-16', inbound: 1, outbound: 1, machine: 0 },
    ],
  });
  expect(timeline.groups[0]).toMatchObject({ personName: 'P1199', subjects: ['of 1199'] });
});

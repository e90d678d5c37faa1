import { randomUUID } from 'node:crypto';
import { commandPrincipal } from '@alongside/api/auth/command-principal.ts';
import type { SqlConnection } from '@alongside/api/db/sql-connection.ts';
import { verifyAuditLog } from '@alongside/api/services/audit/verify-audit-log.ts';
import { applyRules } from '@alongside/api/services/retention/apply-rules.ts';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { dayMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';

const startMs = Date.parse('2026-01-01T09:00:00Z');
const days = { touches: 30, feedback: 20, audit: 60, inactive_people: 45, sessions: 90 };
const record = (id: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact', recordId: id });

/** The age of the oldest row by each rule, in days. */
const ages: Readonly<Record<string, string>> = {
  touches: 'SELECT min(occurred_at_ms) FROM touches',
  feedback: `SELECT min(at) FROM (SELECT min(occurred_at_ms) AS at FROM feedback_events UNION ALL SELECT min(occurred_at_ms) FROM notes
    UNION ALL SELECT min(since_ms) FROM hidden_items)`,
  audit: 'SELECT min(at_ms) FROM audit_entries',
  inactive_people: `SELECT min(at) FROM (SELECT max(p.updated_at_ms, coalesce((SELECT max(occurred_at_ms) FROM touches AS t WHERE t.person_pk = p.pk), 0)) AS at
    FROM people AS p)`,
};

function oldest(sql: SqlConnection, nowMs: number): Record<string, number> {
  return Object.fromEntries(Object.entries(ages).map(([kind, query]) => [kind, (nowMs - Number(sql.get(query)?.[0] ?? nowMs)) / dayMs]));
}

async function liveOneDay(api: TestServer, nowMs: number, contentId: string): Promise<void> {
  const at = new Date(nowMs - 3_600_000).toISOString();
  const name = `p-${nowMs}`;
  await api.ask('admin', 'POST', '/v1/people', { name: `Ana ${nowMs}`, email: `${name}@globex.test`, links: [record(name)] });
  const touch = { person: { email: `${name}@globex.test` }, type: 'web.visit', occurredAt: at, source: 'test', externalId: name };
  await api.ask('admin', 'POST', '/v1/touches', { touches: [touch] });
  const event = { id: randomUUID(), kind: 'not_useful', contentId, record: record(name), occurredAt: at };
  await api.ask('rep', 'POST', '/v1/feedback', { events: [event] });
  await api.ask('rep', 'POST', '/v1/notes', {
    notes: [{ id: randomUUID(), text: 'They asked for prices.', record: record(name), occurredAt: at }],
  });
  await api.ask('rep', 'GET', `/v1/records/demo/demo/contact/${name}/context`);
  const account = await api.ask('admin', 'POST', '/v1/accounts', { name: `Globex ${nowMs}` });
  await api.ask('admin', 'DELETE', `/v1/accounts/${(account.body as { id: string }).id}`);
}

describe('retention', () => {
  test('keeps nothing longer than its rule and a day, through 400 days', { timeout: 120_000 }, async () => {
    let nowMs = startMs;
    await using api = await openTestServer({ clock: () => nowMs });
    const { context } = api.server;
    await api.member();
    const signIns = () => context.control.native.get('SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM sign_in_links)');
    expect(signIns()?.[0]).toBe(1);
    const item = { kind: 'case_study', title: 'Case', url: 'https://example.test/case', language: 'en', status: 'published' };
    const content = await api.ask('admin', 'POST', '/v1/content', item);
    const contentId = (content.body as { id: string }).id;
    const rules = Object.entries(days).map(([kind, number]) => ({ kind, days: number }));
    expect((await api.ask('admin', 'PUT', '/v1/retention', { rules })).status).toBe(200);
    const { id: workspaceId } = context.control.findWorkspaceBySlug('acme') ?? { id: '' };
    const { native } = await context.stores.get(workspaceId);
    const signal = new AbortController().signal;
    const tooOld: string[] = [];
    for (let day = 0; day < 400; day += 1) {
      nowMs += dayMs;
      if (day % 4 === 0) await liveOneDay(api, nowMs, contentId);
      await applyRules(context, workspaceId, signal);
      for (const [kind, age] of Object.entries(oldest(native, nowMs))) {
        if (age > days[kind as keyof typeof days] + 1) tooOld.push(`day ${day}: ${kind} is ${age} days old`);
      }
    }
    expect(tooOld).toEqual([]);
    expect(signIns()).toEqual([0, 0]);
    // And not more than the rules say: the youngest of what may stay is there.
    const counts = native.get('SELECT (SELECT count(*) FROM touches), (SELECT count(*) FROM people), (SELECT count(*) FROM notes)');
    expect(counts).toEqual([7, 11, 5]);
    const verdict = verifyAuditLog(await context.workspaceOf(commandPrincipal(workspaceId)), context.secret);
    expect([verdict.access.broken, verdict.data.broken]).toEqual([undefined, undefined]);
  });

  test('runs once a day, and composes contexts anew without what went', async () => {
    let nowMs = startMs;
    await using api = await openTestServer({ clock: () => nowMs });
    const { context } = api.server;
    await api.ask('admin', 'POST', '/v1/people', { name: 'Ana Ruiz', email: 'ana@globex.test', links: [record('003')] });
    const touches = [1, 2].map((n) => ({
      person: { email: 'ana@globex.test' },
      type: 'web.visit',
      occurredAt: new Date(startMs - n * 10 * dayMs).toISOString(),
      source: 'test',
      externalId: `${n}`,
    }));
    await api.ask('admin', 'POST', '/v1/touches', { touches });
    const total = async () => {
      const { body } = await api.ask('rep', 'GET', '/v1/records/demo/demo/contact/003/context');
      return JSON.stringify(body)
        .match(/"touchCount":(\d+)|"total":(\d+)/)
        ?.slice(1)
        .find(Boolean);
    };
    const before = await total();
    await api.ask('admin', 'PUT', '/v1/retention', { rules: [{ kind: 'touches', days: 15 }] });
    const { id: workspaceId } = context.control.findWorkspaceBySlug('acme') ?? { id: '' };
    const signal = new AbortController().signal;
    await applyRules(context, workspaceId, signal);
    expect([before, await total()]).toEqual(['2', '1']);
    nowMs += 3_600_000;
    const first = (await api.ask('admin', 'GET', '/v1/retention')).body;
    await applyRules(context, workspaceId, signal);
    expect((await api.ask('admin', 'GET', '/v1/retention')).body).toEqual(first);
    expect(first).toMatchObject({
      rules: [{ kind: 'touches', days: 15, lastRemoved: 1 }, { kind: 'feedback' }, {}, {}, { kind: 'sessions' }],
    });
  });
});

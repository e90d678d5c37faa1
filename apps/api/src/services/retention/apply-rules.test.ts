import { dayMs } from '@alongside/common';
import { expect, test } from 'vitest';
import { openTestServer } from '../../testing/open-test-server.ts';
import { applyRules } from './apply-rules.ts';

test('rules are applied again once a clock that had run years ahead is right again, but not twice for a clock that is a day off', async () => {
  const startMs = Date.parse('2026-11-21T12:00:00Z');
  let nowMs = startMs;
  await using api = await openTestServer({ clock: () => nowMs });
  const { context } = api.server;
  await api.ask('admin', 'PUT', '/v1/retention', { rules: [{ kind: 'touches', days: 30 }] });
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const runAt = async (timeMs: number) => {
    nowMs = timeMs;
    await applyRules(context, workspaceId, new AbortController().signal);
    const { body } = await api.ask('admin', 'GET', '/v1/retention');
    return Date.parse((body as { rules: { lastRunAt: string }[] }).rules[0]?.lastRunAt ?? '');
  };
  expect(await runAt(startMs)).toBe(startMs);
  expect(await runAt(startMs - dayMs)).toBe(startMs);
  expect(await runAt(startMs + 3_000 * dayMs)).toBe(startMs + 3_000 * dayMs);
  expect(await runAt(startMs + dayMs)).toBe(startMs + dayMs);
  expect(await runAt(startMs + dayMs + 1)).toBe(startMs + dayMs);
  expect(await runAt(startMs)).toBe(startMs + dayMs);
});

import { AppError } from '@alongside/common';
import { expect, test } from 'vitest';
import type { Context } from '../../context.ts';
import { countWrongCells } from '../../testing/count-wrong-cells.ts';
import { openTestServer } from '../../testing/open-test-server.ts';
import { rebuildRollups } from './rebuild-rollups.ts';

const touches = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    source: 's',
    externalId: `${from + at}`,
    person: { email: 'ana@globex.test' },
    type: 'email.click',
    occurredAt: new Date(Date.UTC(2026, 0, 1 + ((from + at) % 200))).toISOString(),
  }));

/** More cells are wrong than are corrected in one write. */
const cells = Array.from({ length: 1_200 }, (_, at) => ({ table: 'touch_rollups' as const, cell: String(at * 4_096 + 1), by: 2 }));

async function world() {
  const api = await openTestServer({ startsJobs: false });
  const { context } = api.server;
  await api.ask('admin', 'POST', '/v1/people', { name: 'Ana', email: 'ana@globex.test' });
  const record = (from: number, count: number) => api.ask('admin', 'POST', '/v1/touches', { touches: touches(from, count) });
  expect((await record(0, 900)).status).toBe(200);
  const workspaceId = context.control.findWorkspaceBySlug('acme')?.id ?? '';
  const { native } = await context.stores.get(workspaceId);
  await context.writer.write(workspaceId, 'rollups.correct', { cells, uncounted: [] });
  const run = (writes: (correct: () => Promise<unknown>, at: number) => Promise<unknown>, onPart: () => void = () => undefined) => {
    let at = 0;
    const write: Context['writer']['write'] = async (...asked) => {
      let answer: unknown;
      const correct = async () => {
        answer = await context.writer.write(...asked);
      };
      await writes(correct, at);
      at += 1;
      return answer as Awaited<ReturnType<typeof context.writer.write<(typeof asked)[1]>>>;
    };
    const writer = Object.assign(Object.create(context.writer) as Context['writer'], { write });
    const signal = new AbortController().signal;
    return rebuildRollups({ ...context, writer }, { workspaceId, signal, progress: onPart });
  };
  return Object.assign(api, { record, run, wrong: () => countWrongCells(native) });
}

test('counts are made right in several writes, between which others write', async () => {
  await using api = await world();
  expect(api.wrong()).toBe(cells.length);
  let next = 900;
  const recordMore = () => {
    next += 50;
    return api.record(next, 50);
  };
  const parts: number[] = [];
  const others: Promise<unknown>[] = [];
  await api.run(
    async (correct, at) => {
      await recordMore();
      await correct();
      parts[at] = api.wrong();
    },
    () => others.push(recordMore()),
  );
  await Promise.all(others);
  expect({ parts, isRight: api.wrong() === 0, others: others.length > 2 }).toEqual({
    parts: [1_200, 700, 200, 0],
    isRight: true,
    others: true,
  });
});

test('what was begun and cut off is completed by the next attempt', async () => {
  await using api = await world();
  const cut = api.run(async (correct, at) => {
    await correct();
    if (at === 1) throw new AppError('unavailable', 'the server was killed here');
  });
  await expect(cut).rejects.toThrow('killed');
  expect(api.wrong()).toBe(700);
  await api.run((correct) => correct());
  expect(api.wrong()).toBe(0);
});

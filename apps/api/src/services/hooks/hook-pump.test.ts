import { AppError } from '@alongside/common';
import { expect, test } from 'vitest';
import type { Context } from '../../context.ts';
import { type HookWorld, openHookWorld } from '../../testing/open-hook-world.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { HookPump } from './hook-pump.ts';

const person = (id: string) => ({ type: 'person.upsert', externalId: id, at: '2026-11-20T10:00:00Z', person: { name: `Person ${id}` } });

/** The world, in which applying events fails as told. */
function failing({ api }: HookWorld, fail: (input: string) => void): Context {
  const { context } = api.server;
  return {
    ...context,
    async workspaceOf(principal, actor) {
      const plain = await context.workspaceOf(principal, actor);
      const write: WorkspaceContext['write'] = async (mutation, input) => {
        if (mutation === 'events.apply') fail(JSON.stringify(input));
        return plain.write(mutation, input);
      };
      return { ...plain, write };
    },
  };
}

test('a delivery that breaks off each time fails after five tries, and holds up no other', async () => {
  let nowMs = Date.now();
  await using world = await openHookWorld({ startsJobs: false, clock: () => nowMs });
  const [poison, good] = [await world.deliver([person('poison')], { id: 'a' }), await world.deliver([person('good')], { id: 'b' })];
  const server = failing(world, (input) => {
    if (input.includes('poison')) throw new TypeError('planted');
  });
  const pump = new HookPump(server, 10);
  expect(await world.settled(good)).toMatchObject({ state: 'applied', attempts: 0, outcome: { created: 1 } });
  const { id } = poison.body as { id: string };
  const read = async () => (await world.api.ask('admin', 'GET', `/v1/hook-deliveries/${id}`)).body as { attempts: number };
  for (const attempts of [1, 2, 3, 4]) {
    await expect.poll(read, { timeout: 10_000 }).toMatchObject({ state: 'waiting', attempts });
    // Not before its time.
    nowMs += 4 ** (attempts - 1) * 1_000 - 1;
    await new Promise(setImmediate);
    expect(await read()).toMatchObject({ attempts });
    nowMs += 1;
  }
  const failed = await world.settled(poison);
  expect(failed).toMatchObject({
    state: 'failed',
    hasBody: true,
    outcome: { reasons: ['something broke on our side; the log says what'] },
  });
  await pump.stop();
});

test('while the storage takes nothing all wait, and none of them is to blame', async () => {
  await using world = await openHookWorld({ startsJobs: false });
  const delivery = await world.deliver([person('1')]);
  let failures = 0;
  const server = failing(world, () => {
    failures += 1;
    if (failures <= 2) throw new AppError('unavailable', 'planted', { retryAfterMs: 1_000 });
  });
  const pump = new HookPump(server, 10);
  expect(await world.settled(delivery)).toMatchObject({ state: 'applied', attempts: 0, outcome: { created: 1 } });
  expect(failures).toBe(3);
  await pump.stop();
});

test('a control database that cannot be read ends no more than the round', async () => {
  await using world = await openHookWorld({ startsJobs: false });
  await world.deliver([person('1')]);
  const { context } = world.api.server;
  const workspaceId = String(context.control.findWorkspaceBySlug('acme')?.id);
  await context.stores.get(workspaceId);
  context.control.close();
  let rounds = 0;
  const server: Context = {
    ...context,
    async workspaceOf(...asked) {
      rounds += 1;
      return context.workspaceOf(...asked);
    },
  };
  const pump = new HookPump(server, 10);
  await expect
    .poll(() => {
      pump.wake(workspaceId);
      return rounds;
    })
    .toBeGreaterThan(1);
  await pump.stop();
});

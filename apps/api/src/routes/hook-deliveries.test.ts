import { dayMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { purgeDeliveries } from '../services/hooks/purge-deliveries.ts';
import { openHookWorld } from '../testing/open-hook-world.ts';

const path = '/v1/hook-deliveries';
const person = { type: 'person.upsert', externalId: '1', at: '2026-11-20T10:00:00Z', person: { name: 'Ana', email: 'ana@globex.example' } };

describe('hook-deliveries', () => {
  test('come the newest first, page by page, and one by one as they were sent', async () => {
    await using world = await openHookWorld();
    const ids: string[] = [];
    for (const id of ['a', 'b', 'c']) ids.push((await world.settled(await world.deliver([person], { id }))).id);
    const first = await world.api.ask('admin', 'GET', `${path}?limit=2`);
    const { items, nextCursor } = first.body as { items: { id: string }[]; nextCursor: string };
    const second = await world.api.ask('admin', 'GET', `${path}?limit=2&cursor=${nextCursor}`);
    expect([...items.map(({ id }) => id), ...(second.body as { items: { id: string }[] }).items.map(({ id }) => id)]).toEqual(
      ids.toReversed(),
    );
    expect(await world.api.ask('admin', 'GET', `${path}/${ids[0]}`)).toMatchObject({
      status: 200,
      body: { body: JSON.stringify({ events: [person] }), headers: { 'webhook-id': 'a', 'content-type': 'application/json' } },
    });
    expect(await world.api.ask('admin', 'GET', `${path}?state=failed`)).toMatchObject({ body: { items: [] } });
  });

  test('lose their bodies a day after they were applied, seven after they failed, and are known for ninety', async () => {
    let nowMs = Date.now();
    await using world = await openHookWorld({ clock: () => nowMs });
    const good = await world.settled(await world.deliver([person], { id: 'good' }));
    const bad = await world.settled(await world.deliver([{ type: 'no.such' }], { id: 'bad' }));
    const bodies = async () => {
      const { body } = await world.api.ask('admin', 'GET', path);
      return Object.fromEntries((body as { items: { id: string; hasBody: boolean }[] }).items.map(({ id, hasBody }) => [id, hasBody]));
    };
    const purge = async (days: number) => {
      nowMs += days * dayMs;
      const { context } = world.api.server;
      await purgeDeliveries(context, String(context.control.native.get('SELECT id FROM workspaces')?.[0]), new AbortController().signal);
    };
    await purge(1.1);
    expect(await bodies()).toEqual({ [good.id]: false, [bad.id]: true });
    expect(await world.api.ask('admin', 'POST', `${path}/${good.id}/replay`)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    await purge(6);
    expect(await bodies()).toEqual({ [good.id]: false, [bad.id]: false });
    const again = await world.deliver([person], { id: 'good', aheadMs: nowMs - Date.now() });
    expect(again).toMatchObject({ status: 202, body: { duplicate: true } });
    await purge(84);
    expect(await bodies()).toEqual({});
  });

  test('of somebody who is erased are emptied, and still known', async () => {
    await using world = await openHookWorld();
    const { id } = await world.settled(await world.deliver([person]));
    const [{ id: personId }] = (await world.people()) as [{ id: string }];
    await world.api.ask('admin', 'POST', `/v1/people/${personId}/erasure`, { confirmPersonId: personId });
    const emptied = await world.api.ask('admin', 'GET', `${path}/${id}`);
    expect(emptied).toMatchObject({ status: 200, body: { hasBody: false, headers: {} } });
    expect(emptied.body).not.toHaveProperty('body');
    expect(await world.deliver([person])).toMatchObject({ status: 202, body: { id, duplicate: true } });
  });

  test('are nobody else’s business, and what is no id is refused', async () => {
    await using world = await openHookWorld();
    const { id } = await world.settled(await world.deliver([person]));
    const { api } = world;
    for (const role of ['rep', 'marketer'] as const) {
      for (const address of [path, `${path}/${id}`]) expect(await api.ask(role, 'GET', address)).toMatchObject({ status: 403 });
    }
    const foreign = { authorization: `Bearer ${await api.key('admin', 'other')}` };
    expect(await api.ask(undefined, 'GET', `${path}/${id}`, undefined, foreign)).toMatchObject({ status: 404 });
    expect(await api.ask(undefined, 'POST', `${path}/${id}/replay`, undefined, foreign)).toMatchObject({ status: 404 });
    expect(await api.ask('admin', 'GET', `${path}/per_1`)).toMatchObject({ status: 400 });
    expect(await api.ask('admin', 'GET', `${path}?state=lost`)).toMatchObject({ status: 400 });
  });
});

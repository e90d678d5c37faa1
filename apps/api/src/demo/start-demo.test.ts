import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayMs } from '@alongside/common';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandPrincipal } from '../auth/command-principal.ts';
import { readEnv } from '../env.ts';
import { startServer } from '../server/start-server.ts';
import { createKey } from '../services/keys/create-key.ts';
import { readDemoState, writeDemoState } from './demo-state.ts';
import { type RunningDemo, startDemo } from './start-demo.ts';

const tables = ['accounts', 'people', 'opportunities', 'campaigns', 'personas', 'content_items', 'pushes', 'touches'];
const everything = [40, 200, 30, 12, 8, 60, 3, 3_000];

describe('startDemo', () => {
  let folder: string;
  const env = () => ({ ...readEnv({}), dataDir: join(folder, 'data'), port: 0, logLevel: 'silent' as const });
  const start = (clock = Date.now) => startDemo(env(), { clock, crmFolder: join(folder, 'crm') });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-demo-'));
    mkdirSync(join(folder, 'crm/demo-crm-assets'), { recursive: true });
    writeFileSync(join(folder, 'crm/index.html'), '<title>Northwind CRM</title>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('fills an empty folder with the whole world', async () => {
    const demo = await start();
    expect(await counts(demo)).toEqual(everything);
    expect({ isNew: demo.isNew, mode: statSync(join(folder, 'data/demo.json')).mode & 0o777 }).toEqual({ isNew: true, mode: 0o600 });
    await demo.server.stop();
  });

  test('gives a key with which the first person is known', async () => {
    const demo = await start();
    const [link] = demo.world.highlights.hot.input.links;
    const response = await fetch(`${demo.server.url}/v1/records/demo/demo/contact/${link?.recordId}/context`, {
      headers: { authorization: `Bearer ${demo.repKey}` },
    });
    expect(await response.json()).toMatchObject({
      subject: 'person',
      person: { name: demo.world.highlights.hot.input.name },
      persona: { name: 'Finance chief' },
      now: [{ code: 'asked_for_contact' }, { code: 'registered_for_event' }],
      recommendations: [{ slot: 1 }, { slot: 2, origin: 'push' }, { slot: 3 }],
    });
    await demo.server.stop();
  });

  test('keeps data, dates and key when it is started again, days later', async () => {
    const first = await start();
    await first.server.stop();
    const again = await start(() => Date.now() + 20 * dayMs);
    expect(await counts(again)).toEqual(everything);
    expect({ key: again.repKey, isNew: again.isNew, deals: again.world.opportunities }).toEqual({
      key: first.repKey,
      isNew: false,
      deals: first.world.opportunities,
    });
    await again.server.stop();
  });

  test('goes on with a load that was broken off, without storing anything twice', async () => {
    const first = await start();
    await first.server.stop();
    const state = readDemoState(env().dataDir);
    writeDemoState(env().dataDir, { nowMs: state?.nowMs ?? 0, isLoaded: false });
    const again = await start();
    expect(await counts(again)).toEqual(everything);
    await again.server.stop();
  });

  test('makes no demo in a folder that somebody uses', async () => {
    const server = await startServer({ env: env() });
    await createKey(server.context, { slug: 'acme', role: 'admin' });
    await server.stop();
    const demo = await start();
    expect([demo.repKey, demo.server.context.control.findWorkspaceBySlug('demo')]).toEqual([undefined, undefined]);
    await demo.server.stop();
  });

  test('says what to do when the demo CRM is not built', async () => {
    rmSync(join(folder, 'crm/index.html'));
    await expect(start()).rejects.toThrow('npm run build');
  });
});

async function counts({ server: { context } }: RunningDemo): Promise<number[]> {
  const workspaceId = context.control.findWorkspaceBySlug('demo')?.id ?? '';
  const { native } = await context.workspaceOf(commandPrincipal(workspaceId));
  return tables.map((table) => Number(native.get(`SELECT count(*) FROM ${table}`)?.[0]));
}

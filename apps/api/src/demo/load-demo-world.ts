import { assert, touchBatchLimit } from '@alongside/common';
import type { Noun, RowsToUpsert } from '../db/mutations/nouns/noun-inputs.ts';
import { recordTouches } from '../services/touches/record-touches.ts';
import type { WorkspaceContext } from '../workspace-context.ts';
import type { DemoWorld } from './world/demo-world.ts';

/**
 * Stores the demo's world in a workspace, through the same doors that requests take. Loaded again, it changes nothing but personas
 * and pushes, which have no names of other systems: so those are only stored where there are none yet.
 */
export async function loadDemoWorld(workspace: WorkspaceContext, world: DemoWorld): Promise<void> {
  const accounts = await store(workspace, world.accounts, 'account', ({ input }) => input);
  await store(workspace, world.campaigns, 'campaign', ({ input }) => input);
  const personas = hasRows(workspace, 'personas')
    ? storedPersonas(workspace, world)
    : await store(workspace, world.personas, 'persona', ({ input }) => input);
  const content = await store(workspace, world.content, 'content', ({ input, personaKeys }) => ({
    ...input,
    tags: { ...input.tags, personaIds: personaKeys.map(idIn(personas)) },
  }));
  const people = await store(workspace, world.people, 'person', ({ input, accountKey }) => ({
    ...input,
    accountId: idIn(accounts)(accountKey),
  }));
  await store(workspace, world.opportunities, 'opportunity', ({ input, accountKey, contacts }) => ({
    ...input,
    accountId: idIn(accounts)(accountKey),
    contacts: contacts.map(({ personKey, role }) => ({ personId: idIn(people)(personKey), role })),
  }));
  await loadTouches(workspace, world, content);
  if (!hasRows(workspace, 'pushes')) await loadPushes(workspace, world, { accounts, personas, content });
}

type Ids = ReadonlyMap<string, string>;
type Row<N extends Noun> = Extract<RowsToUpsert, { noun: N }>['rows'][number];

const idIn = (ids: Ids) => (key: string) => {
  const id = ids.get(key);
  assert(id, `the demo has no ${key}`);
  return id;
};

async function store<T extends { readonly key: string }, N extends Noun>(
  { write }: WorkspaceContext,
  things: readonly T[],
  noun: N,
  toRow: (thing: T) => Row<N>,
): Promise<Ids> {
  const results = await write('rows.upsert', { noun, rows: things.map(toRow) } as RowsToUpsert);
  return new Map(
    results.map(({ id, index, message }) => {
      const key = things[index]?.key;
      assert(id && key, `the demo's ${noun} ${key} was refused: ${message}`);
      return [key, id];
    }),
  );
}

async function loadTouches(workspace: WorkspaceContext, { touches }: DemoWorld, content: Ids): Promise<void> {
  for (let start = 0; start < touches.length; start += touchBatchLimit) {
    const rows = touches
      .slice(start, start + touchBatchLimit)
      .map(({ input, contentKey }) => (contentKey === undefined ? input : { ...input, contentId: idIn(content)(contentKey) }));
    const { rejected, results } = await recordTouches(workspace, rows);
    assert(rejected === 0, `the demo's touches were refused: ${results.find(({ status }) => status === 'rejected')?.message}`);
  }
}

async function loadPushes(
  workspace: WorkspaceContext,
  { pushes }: DemoWorld,
  { accounts, personas, content }: { readonly accounts: Ids; readonly personas: Ids; readonly content: Ids },
): Promise<void> {
  const keyed = pushes.map((push) => ({ ...push, key: push.contentKey }));
  await store(workspace, keyed, 'push', ({ input, contentKey, personaKeys, accountKeys }) => ({
    ...input,
    contentId: idIn(content)(contentKey),
    audience: { ...input.audience, personaIds: personaKeys.map(idIn(personas)), accountIds: accountKeys.map(idIn(accounts)) },
  }));
}

function hasRows({ native }: WorkspaceContext, table: 'personas' | 'pushes'): boolean {
  return native.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined;
}

function storedPersonas({ native }: WorkspaceContext, { personas }: DemoWorld): Ids {
  return new Map(personas.map(({ key, input }) => [key, String(native.get('SELECT id FROM personas WHERE name = ?', input.name)?.[0])]));
}

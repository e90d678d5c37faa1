import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseClosed } from '../database-closed.ts';
import { WorkspaceGone } from '../workspace-gone.ts';
import { sql } from './drizzle.ts';
import { WorkspaceStores } from './workspace-stores.ts';
import { Writer } from './writer/writer.ts';

describe('the databases of workspaces', () => {
  let folder: string;
  let writer: Writer;
  let stores: WorkspaceStores;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-stores-'));
    writer = new Writer(Date.now, { secret: Buffer.alloc(32) });
    stores = new WorkspaceStores(folder, writer, () => undefined);
  });
  afterEach(async () => {
    stores.close();
    await writer.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['that it is gone, once it was deleted', () => stores.remove('wsp_a'), new WorkspaceGone('wsp_a')],
    ['that it is gone, once another process deletes it', async () => stores.forget('wsp_a'), new WorkspaceGone('wsp_a')],
    ['that the server stops, once it does', async () => stores.close(), new DatabaseClosed()],
  ])('say to whoever still reads one %s', async (_, end, said) => {
    const { native, read, commits, closing } = await stores.get('wsp_a');
    await end();
    for (const use of [() => native.get('SELECT 1'), () => native.all('SELECT 1'), () => native.exec('SELECT 1'), () => commits.version()])
      expect(use).toThrow(said);
    await expect(read.all(sql`SELECT 1`)).rejects.toMatchObject({ cause: said });
    await expect(stores.get('wsp_a')).rejects.toThrow(said);
    expect(closing.reason).toEqual(said);
  });

  test('say so too to a query that was under way', async () => {
    const { read } = await stores.get('wsp_a');
    const query = Promise.resolve(read.all(sql`SELECT 1`));
    stores.forget('wsp_a');
    await expect(query).rejects.toMatchObject({ cause: new WorkspaceGone('wsp_a') });
  });

  test('do not open what was deleted while it was being opened', async () => {
    const opening = stores.get('wsp_a').catch((error: unknown) => error);
    await stores.remove('wsp_a');
    expect(await opening).toEqual(new WorkspaceGone('wsp_a'));
    expect(stores.peek('wsp_a')).toBeUndefined();
    await expect(writer.write('wsp_a', 'rows.upsert', { noun: 'person', rows: [] })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('do not open anything once they were closed', async () => {
    const opening = stores.get('wsp_a').catch((error: unknown) => error);
    stores.close();
    expect(await opening).toEqual(new DatabaseClosed());
    expect(stores.peek('wsp_a')).toBeUndefined();
  });
});

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../../testing/open-test-server.ts';
import { takeBackup } from './take-backup.ts';

let api: TestServer;
let folder: string;

beforeEach(async () => {
  api = await openTestServer();
  await api.key('admin', 'acme');
  await api.key('admin', 'north');
  folder = join(mkdtempSync(join(tmpdir(), 'alongside-backup-')), 'taken');
});

afterEach(async () => {
  await api[Symbol.asyncDispose]();
  rmSync(join(folder, '..'), { recursive: true });
});

/** A backup while whose turn it is, of workspaces or the control database, something else happens. */
const take = (happens: (turn: string) => Promise<void>, slug?: string) =>
  takeBackup(api.server.context, { folder, slug, withSecret: true, onProgress: happens });

const deleteAcme = async (turn: string) => {
  if (turn === 'acme') expect((await api.ask('admin', 'DELETE', '/v1/workspace', { confirmName: 'acme' })).status).toBe(204);
};

test('a workspace that is deleted while its turn comes is left out, and the others are there', async () => {
  const { databases } = await take(deleteAcme);
  expect(databases.map(({ workspace }) => workspace?.slug)).toEqual([undefined, 'north']);
  expect(readdirSync(join(folder, 'workspaces'))).toHaveLength(1);
});

test('a workspace that was asked for alone and is deleted meanwhile is no backup of nothing', async () => {
  await expect(take(deleteAcme, 'acme')).rejects.toThrow('the workspace acme was deleted meanwhile');
  expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
});

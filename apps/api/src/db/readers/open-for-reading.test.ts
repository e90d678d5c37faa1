import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sql } from '../drizzle.ts';
import { Writer } from '../writer/writer.ts';
import { openDrizzle } from './open-drizzle.ts';
import { openForReading } from './open-for-reading.ts';

describe('a connection for reading', () => {
  let folder: string;
  let path: string;
  let writer: Writer;

  beforeEach(async () => {
    // Characters that a file address must escape.
    folder = mkdtempSync(join(tmpdir(), 'alongside readers %3f#'));
    path = join(folder, 'control.db');
    writer = new Writer(Date.now, { secret: Buffer.alloc(32) });
    await writer.open('control', path, 'control');
  });
  afterEach(async () => {
    await writer.close();
    rmSync(folder, { recursive: true });
  });

  test('refuses to write, native', () => {
    const reader = openForReading(path);
    expect(() => reader.exec("INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES ('wsp_1', 'a', 'A', 0)")).toThrow(/readonly/);
    expect(() => {
      reader.exec('PRAGMA query_only=0');
      reader.exec("INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES ('wsp_1', 'a', 'A', 0)");
    }).toThrow(/readonly/);
    reader.close();
  });

  test('refuses to write, through drizzle', async () => {
    const reader = openDrizzle(path, {});
    await expect(
      reader.db.run(sql`INSERT INTO workspaces (id, slug, name, created_at_ms) VALUES ('wsp_1', 'a', 'A', 0)`),
    ).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/readonly/) },
    });
    reader.close();
  });

  test('sees what was written as soon as the write is acknowledged', async () => {
    const native = openForReading(path);
    const drizzle = openDrizzle(path, {});
    const { id } = await writer.write('control', 'workspaces.create', { slug: 'acme', name: 'Acme' });
    expect(native.all('SELECT id FROM workspaces')).toEqual([[id]]);
    expect(await drizzle.db.all(sql`SELECT id FROM workspaces`)).toMatchObject([{ id }]);
    native.close();
    drizzle.close();
  });
});

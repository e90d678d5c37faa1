import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ControlReader } from './control-reader.ts';
import { Writer } from './writer/writer.ts';

/** As a process sees the writer that has it in a thread of its own, and one that has not. */
const processes = { 'the writer is in': (writer: Writer) => writer, 'the writer is not in': () => ({ stillness: undefined }) };

describe.each(Object.entries(processes))('in a process that %s, a workspace', (_, door) => {
  let folder: string;
  let writer: Writer;
  let control: ControlReader;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-control-'));
    writer = new Writer(Date.now, { secret: Buffer.alloc(32) });
    await writer.open('control', join(folder, 'control.db'), 'control');
    control = new ControlReader(join(folder, 'control.db'), door(writer));
  });
  afterEach(async () => {
    control.close();
    await writer.close();
    rmSync(folder, { recursive: true });
  });

  test('is known as it is, asked as often as anybody likes, the moment that a change is acknowledged', async () => {
    expect(control.findWorkspace('wsp_none')).toBeUndefined();
    const made = await writer.write('control', 'workspaces.create', { slug: 'acme', name: 'Acme' });
    const { id } = made;
    const names = () => [control.findWorkspace(id)?.name, control.findWorkspace(id)?.name, control.findWorkspaceBySlug('acme')?.name];
    expect(names()).toEqual(['Acme', 'Acme', 'Acme']);
    await writer.write('control', 'workspaces.patch', { workspaceId: id, patch: { name: 'Acme Corporation' }, sessionId: undefined });
    expect(names()).toEqual(Array(3).fill('Acme Corporation'));
    await writer.write('control', 'workspaces.delete', { workspaceId: id, confirmName: 'Acme Corporation' });
    expect(names()).toEqual(Array(3).fill(undefined));
  });

  test('is read once for as long as nothing is committed', async () => {
    const { id } = await writer.write('control', 'workspaces.create', { slug: 'acme', name: 'Acme' });
    const reads = vi.spyOn(control.native, 'get');
    for (let times = 0; times < 3; times += 1) expect(control.findWorkspace(id)?.slug).toBe('acme');
    expect(reads.mock.calls.filter(([sql]) => sql.includes('FROM workspaces'))).toHaveLength(1);
  });
});

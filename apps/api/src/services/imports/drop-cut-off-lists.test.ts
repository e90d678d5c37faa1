import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropCutOffLists } from './drop-cut-off-lists.ts';

test('only what a running process still writes stays', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-lists-'));
  const folder = join(dataDir, 'imports', 'wsp_1');
  dropCutOffLists(dataDir);
  mkdirSync(folder, { recursive: true });
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const names = ['imp_1.json', 'imp_1.rejected.csv', `.${process.ppid}-1a.part`, `.${process.pid}-1b.part`, `.${gone}-1c.part`];
  for (const name of names) writeFileSync(join(folder, name), 'line,column,reason\r\n');
  dropCutOffLists(dataDir);
  expect(readdirSync(folder).toSorted()).toEqual(names.slice(0, 3).toSorted());
  rmSync(dataDir, { recursive: true });
});

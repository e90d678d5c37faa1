import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder below the system's temporary one. It is gone when this process ends. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `alongside-${name}-`));
  made.add(folder);
  return folder;
}

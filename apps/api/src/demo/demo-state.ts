import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const DemoState = z.object({
  /** The moment that the world's dates count back from. */
  nowMs: z.int(),
  isLoaded: z.boolean(),
  /** A rep's key to the demo workspace, which holds nothing but invented people. Keys of other workspaces are never written down. */
  repKey: z.string().optional(),
});
export type DemoState = z.infer<typeof DemoState>;

const pathIn = (dataDir: string) => join(dataDir, 'demo.json');

/** What earlier starts left behind in this data folder; `undefined` when none made a demo there. */
export function readDemoState(dataDir: string): DemoState | undefined {
  const path = pathIn(dataDir);
  return existsSync(path) ? DemoState.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** Remembers it for the next start; readable by the owner only. */
export function writeDemoState(dataDir: string, state: DemoState): void {
  const path = pathIn(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

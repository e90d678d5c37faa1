import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ImageContent, readDatabase } from '../power/read-image.ts';

/** What is in the databases of a server that has ended. */
export function lookAtFiles(dataDir: string): ImageContent {
  const folder = join(dataDir, 'workspaces');
  const workspaces = readdirSync(folder).filter((name) => name.endsWith('.db'));
  const parts = [
    readDatabase(join(dataDir, 'control.db'), 'control'),
    ...workspaces.map((name) => readDatabase(join(folder, name), 'workspace')),
  ];
  return { marks: new Set(parts.flatMap(({ marks }) => [...marks])), damage: parts.flatMap(({ damage }) => damage) };
}

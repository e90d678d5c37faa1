import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSourceFile, skippedFolders } from './source-files.ts';
import type { Tree } from './tree.ts';

/** Reads every workspace's source text from the disk. */
export function readTree(root: string): Tree {
  const folders = [...children(root, 'packages'), ...children(root, 'apps'), 'test', 'scripts'];
  const workspaces = folders.flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [];
    const { name, exports = {} } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; exports?: Record<string, string> };
    return [{ name, folder, doors: exports }];
  });
  const sources = new Map(
    workspaces.flatMap(({ folder }) => filesBelow(root, folder)).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  return { sources, workspaces };
}

function children(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(root, path);
    return isSourceFile(path) ? [path] : [];
  });
}

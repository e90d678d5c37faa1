import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { repositoryRoot } from '../steps/repository-root.ts';

const left: ReadonlySet<string> = new Set(['.data', '.git', '.output', '.output-e2e', '.turbo', 'dist', 'node_modules', 'test-results']);

/**
 * A copy of the tree to change at will. It uses the installed dependencies of the original, and its own workspaces.
 *
 * @returns its folder, which the caller removes
 */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'alongside-copy-'));
  cpSync(repositoryRoot, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  mkdirSync(join(copy, 'node_modules', '@alongside'), { recursive: true });
  for (const name of readdirSync(join(repositoryRoot, 'node_modules'))) {
    if (name !== '@alongside') symlinkSync(join(repositoryRoot, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const folder of globSync(['packages/*', 'apps/*', 'test', 'scripts'], { cwd: repositoryRoot })) {
    linkWorkspace(copy, folder);
    const installed = join(repositoryRoot, folder, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(copy, folder, 'node_modules'));
  }
  return copy;
}

/** What `npm install` does for a workspace that is new. */
export function linkWorkspace(copy: string, folder: string): void {
  symlinkSync(join(copy, folder), join(copy, 'node_modules', '@alongside', basename(folder)));
}

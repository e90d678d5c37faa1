import { globSync } from 'node:fs';

/** Folders that hold what was installed, built or generated. */
export const skippedFolders: ReadonlySet<string> = new Set([
  '.data',
  '.output',
  '.output-e2e',
  '.turbo',
  '.wxt',
  'dist',
  'generated',
  'node_modules',
  'test-results',
]);

/** TypeScript that a person wrote. */
export function isSourceFile(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}

/**
 * How many source files the workspaces hold, counted by another way than the one that reads them: a check that looks at nothing finds
 * nothing, and would pass.
 */
export function countSourceFiles(root: string): number {
  const exclude = (path: string | { name: string }): boolean => {
    const name = typeof path === 'string' ? (path.split('/').at(-1) ?? '') : path.name;
    return skippedFolders.has(name);
  };
  return globSync('{packages,apps,test,scripts}/**/*.{ts,tsx}', { cwd: root, exclude }).filter(isSourceFile).length;
}

import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Place, placeOf } from './place.ts';
import type { Tree } from './tree.ts';

/** What an import leads to. */
export type Target =
  | { readonly kind: 'file'; readonly place: Place; readonly relative: boolean }
  /** A workspace by its package name; `place` is the file behind the door, `door` is false for a path that is no door. */
  | { readonly kind: 'workspace'; readonly place: Place; readonly door: boolean }
  | { readonly kind: 'npm'; readonly name: string }
  | { readonly kind: 'node' }
  /** Styles, pictures, data, and modules that a build tool makes. */
  | { readonly kind: 'asset' }
  | { readonly kind: 'nothing' };

/** Follows one import of `from`, by the file list alone. */
export function resolveImport(tree: Tree, from: Place, specifier: string): Target {
  if (isBuiltin(specifier)) return { kind: 'node' };
  if (specifier.startsWith('.')) return fileTarget(tree, posix.join(posix.dirname(from.path), specifier), true);
  if (/^[@~]\//.test(specifier)) return fileTarget(tree, `${from.home}/${from.workspace}/src/${specifier.slice(2)}`, false);
  if (specifier.startsWith('#') || specifier.startsWith('virtual:')) return { kind: 'npm', name: specifier };
  const name = packageName(specifier);
  const workspace = tree.workspaces.find((candidate) => candidate.name === name);
  if (workspace === undefined) return { kind: 'npm', name };
  const key = `.${specifier.slice(name.length)}`;
  const { file, door } = behindDoor(workspace.doors, key);
  return { kind: 'workspace', place: placeOf(posix.join(workspace.folder, file)), door };
}

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function fileTarget(tree: Tree, path: string, relative: boolean): Target {
  const bare = path.replace(/\?.*$/, '').replace(/\.js$/, '');
  const found = endings.map((ending) => bare + ending).find((candidate) => tree.sources.has(candidate));
  if (found !== undefined) return { kind: 'file', place: placeOf(found), relative };
  // Only what should be source text can be missing from the sources.
  if (/\.tsx?$/.test(bare) && !bare.endsWith('.d.ts') && !/\/(generated|\.wxt)\//.test(bare)) return { kind: 'nothing' };
  return /\.[a-z0-9]+$/.test(bare) ? { kind: 'asset' } : { kind: 'nothing' };
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function behindDoor(doors: Readonly<Record<string, string>>, key: string): { file: string; door: boolean } {
  const exact = doors[key];
  if (exact !== undefined) return { file: exact, door: true };
  for (const [pattern, file] of Object.entries(doors)) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined || !key.startsWith(start) || !key.endsWith(end)) continue;
    return { file: file.replace('*', key.slice(start.length, key.length - end.length)), door: true };
  }
  return { file: key, door: false };
}

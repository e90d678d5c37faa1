import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './kinds/registry.ts';
import { namesOf } from './names.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** A file to write: a new one, or a registry with its new line. */
export interface Change {
  readonly path: string;
  readonly text: string;
}

/**
 * What one thing of a kind takes, as files to write. Writes nothing itself, so a refusal leaves nothing behind.
 *
 * @throws ScaffoldError that says what is wrong with the kind or the name
 */
export function scaffold(root: string, kindId: string | undefined, name: string | undefined): Change[] {
  const kind = kinds.find(({ id }) => id === kindId);
  if (kind === undefined) throw new ScaffoldError(`There is no kind "${kindId ?? ''}". There are ${kinds.map(({ id }) => id).join(', ')}.`);
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new ScaffoldError(
      `"${name ?? ''}" is no name: small letters and digits, words joined by hyphens, a letter first, such as ${kind.example}.`,
    );
  }
  if (kind.pattern !== undefined && !kind.pattern.test(name))
    throw new ScaffoldError(`"${name}" is no ${kind.id}: ${kind.patternSays}, such as ${kind.example}.`);
  const tree = {
    has: (path: string): boolean => existsSync(join(root, path)),
    read: (path: string): string => readFileSync(join(root, path), 'utf8'),
    list: (path: string): string[] => readdirSync(join(root, path)),
  };
  const changes = kind.plan(namesOf(name), tree);
  const taken = changes.find(({ path, isNew }) => isNew && tree.has(path));
  if (taken !== undefined) throw new ScaffoldError(`The name "${name}" is taken by another ${kind.id}: ${taken.path}.`);
  return changes.map(({ path, text }) => ({ path, text }));
}

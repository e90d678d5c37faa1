import type { Names } from './names.ts';

/** The tree as it is before. */
export interface ReadableTree {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string;
  /** Names in a folder. */
  readonly list: (path: string) => readonly string[];
}

export interface PlannedChange {
  readonly path: string;
  readonly text: string;
  /** Must not be there yet. */
  readonly isNew: boolean;
}

export interface Kind {
  readonly id: string;
  /** A good name, for messages. */
  readonly example: string;
  /** What a name must look like beyond being a name, and the same in words. */
  readonly pattern?: RegExp;
  readonly patternSays?: string;
  readonly plan: (names: Names, tree: ReadableTree) => PlannedChange[];
}

export function defineKind(kind: Kind): Kind {
  return kind;
}

export const newFile = (path: string, text: string): PlannedChange => ({ path, text, isNew: true });
export const changedFile = (path: string, text: string): PlannedChange => ({ path, text, isNew: false });

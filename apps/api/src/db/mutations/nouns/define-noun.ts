import type { IdKind, ProblemDetail } from '@alongside/common';
import type { EntityNoun } from '../../entity-key.ts';
import type { Stored } from '../rows/to-columns.ts';

/** How a field of the wire is kept: times as milliseconds, lists as JSON, ids of other rows as their row numbers. */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'json' | 'instant' | `ref:${'accounts' | 'content_items'}`;

export interface NounColumn {
  readonly field: string;
  readonly column: string;
  readonly kind: ColumnKind;
}

/** `{ field: 'tags', list: 'personaIds', table: 'personas' }`: the column `tags` holds ids of personas under that name. */
export interface IdList {
  readonly field: string;
  readonly list: string;
  readonly table: 'accounts' | 'personas';
}

/** Everything the shared row mutations need to know about one noun. */
export interface NounTable {
  readonly noun: Extract<IdKind, 'account' | 'campaign' | 'content' | 'opportunity' | 'person' | 'persona' | 'push'>;
  readonly table: string;
  readonly columns: readonly NounColumn[];
  /** What a new row gets where its input says nothing. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Whether other systems' ids find its rows. */
  readonly hasExternalIds: boolean;
  /** A column that tells rows apart when neither an external id nor a CRM record does. */
  readonly naturalKey?: string;
  /** Present when CRM records stand for it and contexts are composed about it. */
  readonly entity?: EntityNoun;
  /** Lists of other rows' ids inside a JSON column. */
  readonly idLists?: readonly IdList[];
  /** What its stored values contradict, however they came about. */
  readonly contradiction?: (values: ReadonlyMap<string, Stored>) => ProblemDetail | undefined;
  /** Selects the ids of pushes that would be hurt by its removal. Takes the row number as `?1` and the present as `?2`. */
  readonly heldBy?: string;
  /** Statements that remove what only makes sense with the row; each takes the row number as `?1`. */
  readonly deleteWith: readonly string[];
}

/** Declares a noun. Columns are written as `field` or `field:kind`; `snake_case` names follow from them. */
export function defineNoun(noun: Omit<NounTable, 'columns'> & { readonly columns: readonly string[] }): NounTable {
  return { ...noun, columns: noun.columns.map(readColumn) };
}

function readColumn(text: string): NounColumn {
  const [field = '', ...rest] = text.split(':');
  const kind = (rest.join(':') || 'text') as ColumnKind;
  const base = kind.startsWith('ref:') ? `${field.replace(/Id$/, '')}Pk` : kind === 'instant' ? field.replace(/At$/, 'AtMs') : field;
  return { field, kind, column: snakeCase(kind === 'instant' && !field.endsWith('At') ? `${field}Ms` : base) };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

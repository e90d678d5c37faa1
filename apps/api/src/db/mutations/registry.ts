import { storeDocument } from './contexts/store-document.ts';
import { createKey } from './control/create-key.ts';
import { createWorkspace } from './control/create-workspace.ts';
import { recordFeedback } from './feedback/record-feedback.ts';
import { storeAnswer } from './idempotency/store-answer.ts';
import { recordNotes } from './notes/record-notes.ts';
import { deleteRow } from './rows/delete-row.ts';
import { patchRow } from './rows/patch-row.ts';
import { upsertRows } from './rows/upsert-rows.ts';
import { insertTouches } from './touches/insert-touches.ts';

/** Every change that can be made to a database. */
export const mutations = [
  createKey,
  createWorkspace,
  deleteRow,
  insertTouches,
  patchRow,
  recordFeedback,
  recordNotes,
  storeAnswer,
  storeDocument,
  upsertRows,
] as const;

type Mutations = (typeof mutations)[number];
export type MutationName = Mutations['name'];
export type MutationInput<Name extends MutationName> = Parameters<Extract<Mutations, { name: Name }>['run']>[1];
export type MutationOutput<Name extends MutationName> = ReturnType<Extract<Mutations, { name: Name }>['run']>;

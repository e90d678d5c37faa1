import { noteUses } from './access/note-uses.ts';
import { anchorChain } from './audit/anchor-chain.ts';
import { noteAct } from './audit/note-act.ts';
import { removeOldEntries } from './audit/remove-old-entries.ts';
import { storeDocument } from './contexts/store-document.ts';
import { createWorkspace } from './control/create-workspace.ts';
import { recordFeedback } from './feedback/record-feedback.ts';
import { storeAnswer } from './idempotency/store-answer.ts';
import { createKey } from './keys/create-key.ts';
import { createMember } from './members/create-member.ts';
import { recordNotes } from './notes/record-notes.ts';
import { deleteRow } from './rows/delete-row.ts';
import { patchRow } from './rows/patch-row.ts';
import { upsertRows } from './rows/upsert-rows.ts';
import { endSession } from './sessions/end-session.ts';
import { startSession } from './sessions/start-session.ts';
import { insertTouches } from './touches/insert-touches.ts';

/** Every change that can be made to a database. */
export const mutations = [
  anchorChain,
  createKey,
  createMember,
  createWorkspace,
  deleteRow,
  endSession,
  insertTouches,
  noteAct,
  noteUses,
  patchRow,
  recordFeedback,
  recordNotes,
  removeOldEntries,
  startSession,
  storeAnswer,
  storeDocument,
  upsertRows,
] as const;

type Mutations = (typeof mutations)[number];
export type MutationName = Mutations['name'];
export type MutationInput<Name extends MutationName> = Parameters<Extract<Mutations, { name: Name }>['run']>[1];
export type MutationOutput<Name extends MutationName> = ReturnType<Extract<Mutations, { name: Name }>['run']>;

import type { RecordRef } from '@alongside/common';
import { findLinkVersions } from '../../db/reads/find-link-versions.ts';
import { findRecordHead, type RecordHead } from '../../db/reads/find-record-head.ts';
import { readSequence } from '../../db/reads/read-live-state.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { WorkspaceStore } from '../../db/workspace-stores.ts';
import { composerEdition, etagOf, heldTag } from './etag-of.ts';
import { ReadyContexts, type ReadyHead } from './ready-contexts.ts';
import { SharedRoom } from './shared-room.ts';

/** An answer that lies ready: `body` is absent when the caller has the same already. */
export interface ReadyContext {
  readonly etag: string;
  readonly body: string | Buffer | undefined;
}

const held = new WeakMap<SqlConnection, ReadyContexts>();
/** For all workspaces of the process. @unit bytes of text */
const room = new SharedRoom(67_108_864);

/**
 * The stored answer for a record, when nothing it depends on has changed since it was composed. The hot path: one or two prepared
 * statements, nothing parsed, nothing built.
 *
 * @param ifNoneMatch tags of answers that the caller holds
 * @param asked what the record stands for, where the caller has just asked for it
 * @returns `undefined` when there is none that is still right
 */
export function readContext(
  { native: sql, commits, documents, closing }: Pick<WorkspaceStore, 'native' | 'commits' | 'documents' | 'closing'>,
  record: RecordRef,
  nowMs: number,
  ifNoneMatch: string | undefined,
  asked?: RecordHead,
): ReadyContext | undefined {
  const memory = memoryOf({ native: sql, commits, closing });
  const known = memory.find(record, nowMs) ?? memory.findAgain(record, (links) => findLinkVersions(sql, links), nowMs);
  if (known) return { etag: known.head.etag, body: ifNoneMatch?.includes(known.head.etag) ? undefined : known.body };
  const unchanged = (): ReadyContext | undefined => {
    const etag = ifNoneMatch === undefined ? undefined : heldTag(ifNoneMatch, asked ?? findRecordHead(sql, record), nowMs);
    return etag === undefined ? undefined : { etag, body: undefined };
  };
  // Whoever holds what is right needs no text; one is read for them only where it stays in memory, from which they are answered sooner.
  const displaces = memory.takeTurn();
  const hasNoPlace = memory.isFull && !displaces;
  const soon = hasNoPlace ? unchanged() : undefined;
  if (soon) return soon;
  const document = documents.find(record, composerEdition, nowMs);
  if (!document) return hasNoPlace ? undefined : unchanged();
  const { body, ...head } = document;
  const etag = etagOf(head.entityVersion, head.sharedVersion, head.validUntilMs);
  memory.put(record, { ...head, etag }, body, displaces);
  return { etag, body: ifNoneMatch?.includes(etag) ? undefined : body };
}

/**
 * Keeps an answer that was just composed in memory, so that whoever asks before it is stored does not have it composed again. Only where
 * it is still right: something may have been committed while it was composed.
 */
export function holdContext(
  store: Pick<WorkspaceStore, 'native' | 'commits' | 'closing'>,
  record: RecordRef,
  made: ReadyHead,
  body: string,
  nowMs: number,
): void {
  const memory = memoryOf(store);
  memory.find(record, nowMs);
  const now = findRecordHead(store.native, record);
  if (now?.linkPk !== made.linkPk || now.entityVersion !== made.entityVersion || now.sharedVersion !== made.sharedVersion) return;
  memory.put(record, made, body, memory.takeTurn());
}

function memoryOf({ native, commits, closing }: Pick<WorkspaceStore, 'native' | 'commits' | 'closing'>): ReadyContexts {
  const known = held.get(native);
  if (known) return known;
  const memory = new ReadyContexts({ commit: () => commits.version(), sequence: () => readSequence(native) }, room);
  held.set(native, memory);
  closing.addEventListener('abort', () => memory.empty(), { once: true });
  return memory;
}

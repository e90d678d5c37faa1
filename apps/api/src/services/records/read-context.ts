import type { RecordRef } from '@alongside/common';
import { type DocumentHead, findDocument, findDocumentHead } from '../../db/reads/find-document.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import type { WorkspaceStore } from '../../db/workspace-stores.ts';
import { composerEdition, etagOf } from './etag-of.ts';
import { ReadyContexts, type ReadyHead } from './ready-contexts.ts';

/** An answer that lies ready: `body` is absent when the caller has the same already. */
export interface ReadyContext {
  readonly etag: string;
  readonly body: string | Buffer | undefined;
}

const held = new WeakMap<SqlConnection, ReadyContexts>();

/**
 * The stored answer for a record, when nothing it depends on has changed since it was composed. The hot path: one or two prepared
 * statements, nothing parsed, nothing built.
 *
 * @param ifNoneMatch tags of answers that the caller holds
 * @returns `undefined` when there is none that is still right
 */
export function readContext(
  { native: sql, commits }: Pick<WorkspaceStore, 'native' | 'commits'>,
  record: RecordRef,
  nowMs: number,
  ifNoneMatch: string | undefined,
): ReadyContext | undefined {
  const memory = held.get(sql) ?? new ReadyContexts(commits);
  held.set(sql, memory);
  const known = memory.find(record, nowMs) ?? memory.findAgain(record, () => storedHead(sql, record, nowMs));
  if (known) return { etag: known.head.etag, body: ifNoneMatch?.includes(known.head.etag) ? undefined : known.body };
  if (ifNoneMatch !== undefined && memory.isFull) {
    const unchanged = storedHead(sql, record, nowMs);
    if (unchanged && ifNoneMatch.includes(unchanged.etag)) return { etag: unchanged.etag, body: undefined };
  }
  const document = findDocument(sql, record);
  const head = document && readyHead(document.head, nowMs);
  if (!head || !document.body) return undefined;
  memory.put(record, head, document.body);
  return { etag: head.etag, body: ifNoneMatch?.includes(head.etag) ? undefined : document.body };
}

/** Costs a quarter of what the text costs. */
function storedHead(sql: SqlConnection, record: RecordRef, nowMs: number): ReadyHead | undefined {
  const found = findDocumentHead(sql, record);
  return found && readyHead(found, nowMs);
}

/** The head of the stored document, unless its versions, its time or its edition are past. */
function readyHead({ linkPk, entityVersion, sharedVersion, stored }: DocumentHead, nowMs: number): ReadyHead | undefined {
  if (!stored || stored.composer !== composerEdition || nowMs >= stored.validUntilMs) return undefined;
  if (stored.entityVersion !== entityVersion || stored.sharedVersion !== sharedVersion) return undefined;
  const { validUntilMs } = stored;
  return { etag: etagOf(entityVersion, sharedVersion, validUntilMs), linkPk, entityVersion, sharedVersion, validUntilMs };
}

import type { RecordRef } from '@alongside/common';
import { type DocumentHead, findDocument, findDocumentHead } from '../../db/reads/find-document.ts';
import type { SqlConnection } from '../../db/sql-connection.ts';
import { composerEdition, etagOf } from './etag-of.ts';

/** An answer that lies ready: `body` is absent when the caller has the same already. */
export interface ReadyContext {
  readonly etag: string;
  readonly body: Buffer | undefined;
}

/**
 * The stored answer for a record, when nothing it depends on has changed since it was composed. The hot path: one prepared statement,
 * nothing parsed, nothing built.
 *
 * @param ifNoneMatch tags of answers that the caller holds
 * @returns `undefined` when there is none that is still right
 */
export function readContext(
  sql: SqlConnection,
  record: RecordRef,
  nowMs: number,
  ifNoneMatch: string | undefined,
): ReadyContext | undefined {
  if (ifNoneMatch !== undefined) {
    const head = findDocumentHead(sql, record);
    const etag = head && currentEtag(head, nowMs);
    if (!etag) return undefined;
    if (ifNoneMatch.includes(etag)) return { etag, body: undefined };
  }
  const document = findDocument(sql, record);
  const etag = document && currentEtag(document.head, nowMs);
  return etag && document.body ? { etag, body: document.body } : undefined;
}

function currentEtag({ entityVersion, sharedVersion, stored }: DocumentHead, nowMs: number): string | undefined {
  if (!stored || stored.composer !== composerEdition || nowMs >= stored.validUntilMs) return undefined;
  if (stored.entityVersion !== entityVersion || stored.sharedVersion !== sharedVersion) return undefined;
  return etagOf(entityVersion, sharedVersion, stored.validUntilMs);
}

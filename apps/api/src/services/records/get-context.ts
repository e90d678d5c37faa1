import { AppError, type RecordRef } from '@alongside/common';
import { findRecordHead } from '../../db/reads/find-record-head.ts';
import { maySee } from '../../db/reads/may-see.ts';
import { contextAnswers } from '../../metrics/context-answers.ts';
import { ownBytes } from '../../own-bytes.ts';
import { inSpan } from '../../tracing/in-span.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { composeContext } from './compose-context.ts';
import { composerEdition, etagOf } from './etag-of.ts';
import { holdContext, type ReadyContext, readContext } from './read-context.ts';
import { sharedSnapshot } from './shared-snapshot.ts';
import { validUntil } from './valid-until.ts';

/**
 * What marketing knows about the record: as stored while that is right, else composed anew and stored for the next one who asks.
 *
 * @throws AppError `record_unknown` when the record stands for nothing of ours, or for what the principal may not see
 */
export async function getContext(context: WorkspaceContext, record: RecordRef, ifNoneMatch: string | undefined): Promise<ReadyContext> {
  // Versions first, data second: if something changes in between, the document carries the older version and counts as stale.
  const head = findRecordHead(context.native, record);
  if (!head || !maySee(context.native, head.entity, context.principal.sees)) throw unknown();
  const ready = readContext(context, record, context.clock(), ifNoneMatch, head);
  if (ready) {
    context.metrics.count(contextAnswers, { answer: ready.body ? 'hit' : 'unchanged' });
    return ready;
  }
  const shared = await sharedSnapshot(context);
  const nowMs = context.clock();
  const composed = await inSpan('compose context', {}, async () =>
    composeContext(context, shared, head.entity, { record, matchedBy: 'crm_link' }),
  );
  if (!composed) throw unknown();
  context.metrics.count(contextAnswers, { answer: 'miss' });
  const body = JSON.stringify(composed);
  const validUntilMs = validUntil(shared.boundariesMs, nowMs);
  const versions = { entityVersion: head.entityVersion, sharedVersion: shared.version };
  // Not awaited: the caller has an answer, and a document that is not kept is only composed again.
  context
    .write('contexts.store', { linkPk: head.linkPk, ...versions, validUntilMs, composer: composerEdition, body: ownBytes(body) })
    .catch(context.reportLost);
  const etag = etagOf(versions.entityVersion, versions.sharedVersion, validUntilMs);
  holdContext(context, record, { etag, linkPk: head.linkPk, ...versions, validUntilMs }, body, nowMs);
  return { etag, body: ifNoneMatch?.includes(etag) ? undefined : body };
}

function unknown(): AppError {
  return new AppError('record_unknown', 'no person, account or opportunity here is linked to that record');
}

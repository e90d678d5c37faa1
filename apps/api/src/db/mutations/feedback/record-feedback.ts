import type { FeedbackEvent, FeedbackKind, RowResult } from '@alongside/common';
import { maySee } from '../../reads/may-see.ts';
import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation, type MutationTools } from '../define-mutation.ts';
import { isOfErased, suppressedMessage } from '../privacy/suppression.ts';
import { nextVersion } from '../versions/next-version.ts';
import { tell } from '../webhooks/tell.ts';
import { findEntity } from './find-entity.ts';

const counterOf: Record<FeedbackKind, string> = {
  shown: 'shown',
  copied: 'copied',
  opened: 'opened',
  useful: 'useful',
  not_useful: 'not_useful',
};

/** Notes what reps did, each act once, and what follows from it: counts, items hidden on a record, days on which a push was seen. */
export const recordFeedback = defineMutation({
  name: 'feedback.record',
  run(sql, { keyId, events, sees = 'all' }: FeedbackToRecord, tools): RowResult[] {
    const owners = sees === 'all' ? sees : new Set(sees);
    return events.map((event, index) => {
      const entity = findEntity(sql, event);
      if (entity === undefined && isOfErased(sql, event, tools.sign))
        return { index, status: 'rejected', code: 'suppressed', message: `record: ${suppressedMessage}` };
      if (entity === undefined || maySee(sql, entity, owners)) return record(sql, event, index, { keyId, entity }, tools);
      return { index, status: 'rejected', code: 'not_found', message: 'record: there is no such record' };
    });
  },
});

interface FeedbackToRecord {
  readonly keyId: string;
  readonly events: readonly FeedbackEvent[];
  /** Whose records they may be about: `all`, or those of these owners. */
  readonly sees?: 'all' | readonly string[];
}

interface Known {
  readonly keyId: string;
  readonly entity: number | undefined;
}

function record(sql: SqlConnection, event: FeedbackEvent, index: number, { keyId, entity }: Known, tools: MutationTools): RowResult {
  const { nowMs } = tools;
  const contentPk = rowNumberNow(sql, 'content', event.contentId);
  if (contentPk === undefined) {
    return { index, status: 'rejected', code: 'not_found', message: `contentId: there is no ${event.contentId}` };
  }
  const occurredAtMs = Date.parse(event.occurredAt);
  const isNew =
    sql.run(
      `INSERT INTO feedback_events (id, kind, content_pk, entity, crm, instance, record_kind, record_id, slot, push_id, key_id, occurred_at_ms, received_at_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      event.id,
      event.kind,
      contentPk,
      entity ?? null,
      event.record.crm,
      event.record.instance,
      event.record.kind,
      event.record.recordId,
      event.slot ?? null,
      event.pushId ?? null,
      keyId,
      occurredAtMs,
      nowMs,
    ) > 0;
  if (!isNew) return { index, status: 'duplicate', id: event.id };
  count(sql, contentPk, event.kind, occurredAtMs);
  // Every page view shows something: that is no news.
  if (event.kind !== 'shown') tell(sql, tools, 'feedback.recorded', toldOf(event));
  if (entity !== undefined) follow(sql, event, entity, contentPk, occurredAtMs);
  return { index, status: 'created', id: event.id };
}

function toldOf({ id, kind, contentId, record: about, slot, pushId, occurredAt }: FeedbackEvent) {
  return { feedbackId: id, kind, contentId, record: about, slot, pushId, occurredAt };
}

function count(sql: SqlConnection, contentPk: number, kind: FeedbackKind, occurredAtMs: number): void {
  const counter = counterOf[kind];
  // Being shown is no use.
  const usedAtMs = kind === 'shown' || kind === 'not_useful' ? null : occurredAtMs;
  sql.run(
    `INSERT INTO content_usage (content_pk, ${counter}, last_used_at_ms) VALUES (?1, 1, ?2)
     ON CONFLICT (content_pk) DO UPDATE SET ${counter} = ${counter} + 1,
       last_used_at_ms = nullif(max(coalesce(last_used_at_ms, 0), coalesce(?2, 0)), 0)`,
    contentPk,
    usedAtMs,
  );
}

function follow(sql: SqlConnection, event: FeedbackEvent, entity: number, contentPk: number, occurredAtMs: number): void {
  if (event.kind === 'shown' && event.pushId) {
    sql.run(
      'INSERT INTO push_days (push_pk, entity, day) SELECT pk, ?, ? FROM pushes WHERE id = ? ON CONFLICT DO NOTHING',
      entity,
      new Date(occurredAtMs).toISOString().slice(0, 10),
      event.pushId,
    );
  }
  const changed =
    event.kind === 'not_useful'
      ? sql.run(
          'INSERT INTO hidden_items (entity, content_pk, since_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          entity,
          contentPk,
          occurredAtMs,
        )
      : event.kind === 'useful'
        ? sql.run('DELETE FROM hidden_items WHERE entity = ? AND content_pk = ?', entity, contentPk)
        : 0;
  if (changed === 0) return;
  sql.run(
    'INSERT INTO entity_versions (entity, version) VALUES (?, ?) ON CONFLICT (entity) DO UPDATE SET version = excluded.version',
    entity,
    nextVersion(sql),
  );
}

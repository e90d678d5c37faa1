import { canonicalRecordId, liveKey, type RecordRef } from '@alongside/common';
import { sharedEntity } from '../entity-key.ts';
import type { SqlConnection } from '../sql-connection.ts';
import { readVersion } from './read-versions.ts';

/** Another number than last time on this connection: somebody else has committed something since. */
export function readDataVersion(sql: SqlConnection): number {
  return Number(sql.get('PRAGMA data_version')?.[0]);
}

/** Grows with every change that a context could show. */
export function readSequence(sql: SqlConnection): number {
  return Number(sql.get("SELECT value FROM counters WHERE name = 'version'")?.[0] ?? 0);
}

/** Another text than last time: what all of the workspace shares has changed. CRM sites are few; the first thousand tell. */
export function readSharedState(workspace: SqlConnection, control: SqlConnection, workspaceId: string): string {
  const sites = workspace.get(
    `SELECT group_concat(id || hints || status || origin || crm || cards_off, ' ')
     FROM (SELECT id, hints, status, origin, crm, cards_off FROM crm_sites ORDER BY id LIMIT 1000)`,
  );
  const settings = control.get('SELECT slug, name, reps_see, sso_only FROM workspaces WHERE id = ?', workspaceId);
  return JSON.stringify([readVersion(workspace, sharedEntity), sites, settings]);
}

/** What each of these records stands for and its version, by the record's name; without those that stand for nothing. */
export function readRecordStates(sql: SqlConnection, records: readonly RecordRef[]): ReadonlyMap<string, string> {
  const wanted = records.map((record) => [
    record.crm,
    record.instance,
    record.kind,
    canonicalRecordId(record.crm, record.recordId),
    liveKey(record),
  ]);
  const rows = sql.all(
    `SELECT w.value ->> 4, l.entity, coalesce(v.version, 0) FROM json_each(?) AS w
     JOIN crm_links AS l ON l.crm = w.value ->> 0 AND l.instance = w.value ->> 1 AND l.kind = w.value ->> 2 AND l.record_id = w.value ->> 3
     LEFT JOIN entity_versions AS v ON v.entity = l.entity`,
    JSON.stringify(wanted),
  );
  return new Map(rows.map(([key, entity, version]) => [String(key), `${String(entity)} ${String(version)}`]));
}

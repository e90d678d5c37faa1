import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';

/** Removes the events that wait for something else and speak of somebody by an id of their system or by a CRM record. @returns how many */
export function removeHeldOf(sql: SqlConnection, { externalIds, records }: Pick<Identity, 'externalIds' | 'records'>): number {
  if (!sql.get('SELECT 1 FROM held_events LIMIT 1')) return 0;
  return removeByName(sql, externalIds) + removeByRecord(sql, records);
}

function removeByName(sql: SqlConnection, externalIds: Identity['externalIds']): number {
  return sql.run(
    `DELETE FROM held_events WHERE EXISTS (
       SELECT 1 FROM json_each(?) AS j, json_tree(held_events.event) AS n WHERE n.type = 'object'
         AND (n.key = 'person' OR (n.fullkey = '$.event' AND n.value ->> '$.type' LIKE 'person.%'))
         AND n.value ->> '$.externalId' = j.value ->> 1
         AND coalesce(n.value ->> '$.source', held_events.event ->> '$.event.source') = j.value ->> 0)`,
    JSON.stringify(externalIds.map(({ source, externalId }) => [source, externalId])),
  );
}

/** Salesforce writes an id with 15 characters or with 18, of which the first 15 are the same. */
function removeByRecord(sql: SqlConnection, records: Identity['records']): number {
  return sql.run(
    `DELETE FROM held_events WHERE EXISTS (
       SELECT 1 FROM json_each(?) AS j, json_tree(held_events.event) AS n WHERE n.type = 'object' AND n.key = 'record'
         AND n.value ->> '$.crm' = j.value ->> 0 AND n.value ->> '$.instance' = j.value ->> 1 AND n.value ->> '$.kind' = j.value ->> 2
         AND (n.value ->> '$.recordId' = j.value ->> 3 OR (j.value ->> 0 = 'salesforce' AND n.value ->> '$.recordId' = substr(j.value ->> 3, 1, 15))))`,
    JSON.stringify(records),
  );
}

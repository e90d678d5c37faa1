import type { Identity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';

/** Removes the events that wait for something else and speak of somebody by an id of their system. @returns how many */
export function removeHeldOf(sql: SqlConnection, { externalIds }: Pick<Identity, 'externalIds'>): number {
  if (!sql.get('SELECT 1 FROM held_events LIMIT 1')) return 0;
  return sql.run(
    `DELETE FROM held_events WHERE EXISTS (
       SELECT 1 FROM json_each(?) AS j, json_tree(held_events.event) AS n WHERE n.type = 'object'
         AND (n.key = 'person' OR (n.fullkey = '$.event' AND n.value ->> '$.type' LIKE 'person.%'))
         AND n.value ->> '$.externalId' = j.value ->> 1
         AND coalesce(n.value ->> '$.source', held_events.event ->> '$.event.source') = j.value ->> 0)`,
    JSON.stringify(externalIds.map(({ source, externalId }) => [source, externalId])),
  );
}

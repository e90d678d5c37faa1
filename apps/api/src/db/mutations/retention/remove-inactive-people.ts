import { entityKey } from '../../entity-key.ts';
import { readCurrentConsents } from '../../reads/read-consents.ts';
import { readIdentity } from '../../reads/read-identity.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { removePerson } from '../privacy/remove-person.ts';
import { timeIsUp } from '../rows/time-is-up.ts';
import type { OldRows, RemovedRows } from './old-rows.ts';

/**
 * Looks at some people and removes, with all about them, those with whom nothing happened since that time. They may come back: unlike an
 * erasure nobody asked for this. That is why who objected stays: the next import would bring them back without their objection.
 */
export const removeInactivePeople = defineMutation({
  name: 'retention.inactivePeople',
  run(sql, { after, beforeMs, limit }: OldRows): RemovedRows {
    const seen = sql.all('SELECT pk, updated_at_ms FROM people WHERE pk > ? ORDER BY pk LIMIT ?', after, limit);
    let removed = 0;
    const isOver = timeIsUp();
    for (const [at, [pk, updatedAtMs]] of seen.entries()) {
      if (Number(updatedAtMs) >= beforeMs) continue;
      if (isActive(sql, Number(pk), beforeMs) || mustNotBeContacted(sql, Number(pk))) continue;
      const identity = readIdentity(sql, Number(pk));
      if (!identity) continue;
      removePerson(sql, identity);
      removed += 1;
      if (isOver() && at + 1 < seen.length) return { removed, next: Number(pk) };
    }
    return { removed, next: seen.length === limit ? Number(seen.at(-1)?.[0]) : undefined };
  },
});

/** Whether they were touched, and not by software alone, or spoken of since, or have a part in an open deal. That their page was looked at does not count. */
function isActive(sql: SqlConnection, pk: number, sinceMs: number): boolean {
  const signs = `SELECT 1 FROM touches WHERE person_pk = ?1 AND occurred_at_ms >= ?3 AND grade <> 'machine'
    UNION ALL SELECT 1 FROM consents WHERE person_pk = ?1 AND recorded_at_ms >= ?3
    UNION ALL SELECT 1 FROM notes WHERE entity = ?2 AND received_at_ms >= ?3
    UNION ALL SELECT 1 FROM feedback_events WHERE entity = ?2 AND received_at_ms >= ?3 AND kind <> 'shown'
    UNION ALL SELECT 1 FROM opportunity_contacts AS c JOIN opportunities AS o ON o.pk = c.opportunity_pk
      WHERE c.person_pk = ?1 AND o.status = 'open' LIMIT 1`;
  return sql.get(signs, pk, entityKey('person', pk), sinceMs) !== undefined;
}

function mustNotBeContacted(sql: SqlConnection, pk: number): boolean {
  if (sql.get('SELECT 1 FROM people WHERE pk = ? AND do_not_contact = 1', pk)) return true;
  return readCurrentConsents(sql, pk).some(({ state }) => state === 'objected' || state === 'withdrawn');
}

import { nounTable } from '../nouns/noun-table.ts';
import type { EventBatch } from './event-batch.ts';
import type { EventOf } from './event-to-apply.ts';
import { type PairFact, pairFacts } from './pair-facts.ts';

type RoleEvent = EventOf<'opportunity_role.upsert' | 'opportunity_role.delete'>;

interface RoleWord {
  readonly role: string | null;
  readonly isRemoved: boolean;
  readonly atMs: number;
}

/** Hears who has a part in which deal: the latest word holds. */
export function sayRoles(batch: EventBatch): void {
  const placed = [...batch.of('opportunity_role.upsert'), ...batch.of('opportunity_role.delete')];
  const facts = pairFacts<RoleEvent>(batch, placed, 'opportunity', ({ opportunity }) => opportunity);
  if (facts.length === 0) return;
  const { sql } = batch;
  const known = knownWords(batch, facts);
  const changed = new Map<string, { wholePk: number; personPk: number; word: RoleWord }>();
  for (const { index, placed: one, wholePk, personPk, atMs } of facts) {
    const { event } = one;
    const isRemoved = event.type === 'opportunity_role.delete';
    const word = { role: event.type === 'opportunity_role.delete' ? null : (event.role ?? null), isRemoved, atMs };
    const key = `${wholePk} ${personPk}`;
    const before = known.get(key);
    const isNews = before === undefined || isLater(word, before);
    if (isNews) {
      known.set(key, word);
      changed.set(key, { wholePk, personPk, word });
    }
    batch.note(index, { status: isNews ? (before ? 'updated' : 'created') : 'duplicate' });
  }
  if (changed.size === 0) return;
  const table = nounTable('opportunity');
  const people = nounTable('person');
  const pks = [...new Set([...changed.values()].map(({ wholePk }) => wholePk))];
  const personPks = [...new Set([...changed.values()].map(({ personPk }) => personPk))];
  batch.changes(table, pks);
  const rows = JSON.stringify(
    [...changed.values()].map(({ wholePk, personPk, word }) => [wholePk, personPk, word.role, word.atMs, word.isRemoved ? 1 : 0]),
  );
  sql.run(
    `INSERT INTO opportunity_role_facts (opportunity_pk, person_pk, role, at_ms, is_removed)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE true
     ON CONFLICT (opportunity_pk, person_pk) DO UPDATE SET role = excluded.role, at_ms = excluded.at_ms, is_removed = excluded.is_removed`,
    rows,
  );
  sql.run(
    `DELETE FROM opportunity_contacts WHERE (opportunity_pk, person_pk) IN
       (SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE value ->> 4 = 1)`,
    rows,
  );
  sql.run(
    `INSERT INTO opportunity_contacts (opportunity_pk, person_pk, role)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE value ->> 4 = 0
     ON CONFLICT (opportunity_pk, person_pk) DO UPDATE SET role = excluded.role`,
    rows,
  );
  batch.changes(table, pks);
  batch.changes(people, personPks);
}

/** Of two words of one moment the greater JSON text holds, and so that somebody has no part any more. */
function isLater(word: RoleWord, before: RoleWord): boolean {
  if (word.atMs !== before.atMs) return word.atMs > before.atMs;
  return textOf(word) > textOf(before);
}

function textOf({ isRemoved, role }: RoleWord): string {
  return JSON.stringify([isRemoved ? 1 : 0, role]);
}

/** What was said of these pairs so far; a part that only we know of was said when the deal last changed. */
function knownWords({ sql }: EventBatch, facts: readonly PairFact<RoleEvent>[]): Map<string, RoleWord> {
  const rows = sql.all(
    `SELECT j.value ->> 0, j.value ->> 1, coalesce(f.role, CASE WHEN f.at_ms IS NULL THEN c.role END), coalesce(f.at_ms, o.updated_at_ms),
       coalesce(f.is_removed, 0)
     FROM json_each(?) AS j
     LEFT JOIN opportunity_role_facts AS f ON f.opportunity_pk = j.value ->> 0 AND f.person_pk = j.value ->> 1
     LEFT JOIN opportunity_contacts AS c ON c.opportunity_pk = j.value ->> 0 AND c.person_pk = j.value ->> 1
     LEFT JOIN opportunities AS o ON o.pk = j.value ->> 0
     WHERE f.at_ms IS NOT NULL OR c.person_pk IS NOT NULL`,
    JSON.stringify(facts.map(({ wholePk, personPk }) => [wholePk, personPk])),
  );
  return new Map(
    rows.map(([wholePk, personPk, role, atMs, isRemoved]) => [
      `${Number(wholePk)} ${Number(personPk)}`,
      { role: role === null ? null : String(role), atMs: Number(atMs), isRemoved: isRemoved === 1 },
    ]),
  );
}

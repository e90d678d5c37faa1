import { rowNumberNow } from '../../reads/survivor-of.ts';
import type { SqlConnection, SqlValue } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { bumpVersions } from '../versions/bump-versions.ts';

/** One word by which somebody said no: a statement, or that they must not be contacted. */
export interface Objection {
  /** Theirs, and of those who were merged into them. */
  readonly personIds: readonly string[];
  /** Channel, time, state, basis, source and when it was recorded. */
  readonly statement?: readonly SqlValue[];
  /** Since when they must not be contacted. */
  readonly doNotContactAtMs?: number;
}

/**
 * After a workspace was put back to how it once was: who has said no since has said so. What is known already, or of people who are not
 * there, changes nothing.
 *
 * @returns the row numbers of the people for whom it changed something
 */
export const keepObjections = defineMutation({
  name: 'restores.keepObjections',
  run(sql, { objections }: { readonly objections: readonly Objection[] }): number[] {
    const changed = new Set<number>();
    for (const { personIds, statement, doNotContactAtMs } of objections) {
      const pks = new Set(personIds.map((id) => rowNumberNow(sql, 'person', id)));
      for (const pk of pks) {
        if (pk === undefined) continue;
        const isNew = statement ? keepStatement(sql, pk, statement) : keepMark(sql, pk, doNotContactAtMs ?? 0);
        if (isNew) changed.add(pk);
      }
    }
    if (changed.size > 0) bumpVersions(sql, { person: [...changed] });
    return [...changed];
  },
});

function keepStatement(sql: SqlConnection, pk: number, statement: readonly SqlValue[]): boolean {
  return (
    sql.run(
      `INSERT INTO consents (person_pk, channel, at_ms, state, basis, source, recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      pk,
      ...statement,
    ) > 0
  );
}

/** A word with a time of its own: what is later and says otherwise holds, here or when it comes. The other fields were said when they were. */
function keepMark(sql: SqlConnection, pk: number, atMs: number): boolean {
  return (
    sql.run(
      `UPDATE people SET do_not_contact = 1, field_times = json_set(coalesce(field_times, '{}'), '$.do_not_contact', ?2)
       WHERE pk = ?1 AND coalesce(do_not_contact, 0) <> 1
         AND (coalesce(do_not_contact, field_times ->> '$.do_not_contact') IS NULL OR coalesce(field_times ->> '$.do_not_contact', updated_at_ms) < ?2)`,
      pk,
      atMs,
    ) > 0
  );
}

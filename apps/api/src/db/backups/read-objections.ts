import type { Objection } from '../mutations/restores/keep-objections.ts';
import { openForReading } from '../readers/open-for-reading.ts';

/**
 * Everything by which people said no, out of any copy of a workspace's database: statements that withdraw or object, and the mark that
 * somebody must not be contacted. Words for yes are left: what a restore is to undo must not come back by it.
 */
export function readObjections(path: string): Objection[] {
  const sql = openForReading(path);
  try {
    // A copy of an early release knows no merges, and no times of single fields, which came with them.
    const knowsMerges = sql.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'merges'") !== undefined;
    const merged = knowsMerges
      ? `UNION SELECT s.person_pk, m.merged_pk, m.merged_id FROM said AS s CROSS JOIN merges AS m
         ON m.noun = 'person' AND m.survivor_pk = s.pk AND m.undone_at_ms IS NULL`
      : '';
    const ids = new Map<number, string[]>();
    const people = `SELECT person_pk FROM consents WHERE state IN ('objected', 'withdrawn') UNION SELECT pk FROM people WHERE do_not_contact = 1`;
    // Whoever was merged may be two people again in what is restored: what was said of the one was said of both.
    const named = `WITH RECURSIVE said (person_pk, pk, id) AS (SELECT p.pk, p.pk, p.id FROM (${people}) AS w CROSS JOIN people AS p ON p.pk = w.person_pk ${merged})
      SELECT person_pk, id FROM said`;
    for (const [pk, id] of sql.all(named)) ids.set(Number(pk), [...(ids.get(Number(pk)) ?? []), String(id)]);
    const statements = sql
      .all("SELECT person_pk, channel, at_ms, state, basis, source, recorded_at_ms FROM consents WHERE state IN ('objected', 'withdrawn')")
      .map(([personPk, ...statement]): Objection => ({ personIds: ids.get(Number(personPk)) ?? [], statement }));
    const marks = sql
      .all(
        `SELECT pk, ${knowsMerges ? "coalesce(field_times ->> '$.do_not_contact', updated_at_ms)" : 'updated_at_ms'} FROM people WHERE do_not_contact = 1`,
      )
      .map(([pk, atMs]): Objection => ({ personIds: ids.get(Number(pk)) ?? [], doNotContactAtMs: Number(atMs) }));
    return [...statements, ...marks];
  } finally {
    sql.close();
  }
}

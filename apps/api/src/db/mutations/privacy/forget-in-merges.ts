import { entityKey } from '../../entity-key.ts';
import type { SqlConnection, SqlRow } from '../../sql-connection.ts';
import type { MergeBefore } from '../identity/merge-record.ts';

/**
 * Takes out of what merges of campaigns, deals and items keep for their undo what is about somebody who goes: their memberships, parts
 * and hidden items.
 *
 * @returns how many merges held something
 */
export function forgetInMerges(sql: SqlConnection, personPk: number): number {
  const entity = entityKey('person', personPk);
  // A first look, which may find more than is meant: `12` begins like `123`.
  const marks = JSON.stringify([`"person_pk":${personPk}`, `"other":${personPk}`, `"entity":${entity}`]);
  const rows = sql.all(
    `SELECT pk, before FROM merges WHERE noun IN ('campaign', 'opportunity', 'content')
       AND EXISTS (SELECT 1 FROM json_each(?) AS j WHERE instr(merges.before, j.value) > 0)`,
    marks,
  );
  return rows.filter(([pk, before]: SqlRow) => {
    const was = JSON.parse(String(before)) as MergeBefore;
    const joined = was.joined.filter(({ survivor }) => survivor.person_pk !== personPk && survivor.entity !== entity);
    const parts = was.parts.filter(({ other }) => other !== personPk);
    if (joined.length === was.joined.length && parts.length === was.parts.length) return false;
    sql.run('UPDATE merges SET before = ? WHERE pk = ?', JSON.stringify({ ...was, joined, parts }), pk ?? null);
    return true;
  }).length;
}

import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { bumpShared } from '../versions/bump-versions.ts';
import { isHeld } from './is-held.ts';
import type { Needle } from './needles.ts';
import { removeMentions } from './remove-mentions.ts';

/** Free text, in which somebody may be mentioned who the row is not about. */
const prose: readonly { readonly table: string; readonly column: string }[] = [
  { table: 'accounts', column: 'name' },
  { table: 'campaigns', column: 'name' },
  { table: 'consents', column: 'source' },
  { table: 'content_items', column: 'summary' },
  { table: 'crm_sites', column: 'reason' },
  { table: 'notes', column: 'text' },
  { table: 'opportunities', column: 'name' },
  { table: 'opportunity_contacts', column: 'role' },
  { table: 'pushes', column: 'reason' },
  { table: 'touches', column: 'subject' },
  { table: 'touches', column: 'signals' },
];
const erased = '[erased]';

/**
 * Strikes out what the search of the files still found: mentions in free text, and kept answers and stored documents that came in while
 * the person was being erased. A name or number that others have as well is theirs.
 *
 * @returns how much was struck out, and the texts that belong to others
 */
export const sweepMentions = defineMutation({
  name: 'privacy.sweep',
  run(sql, { needles }: { readonly needles: readonly Needle[] }): { removed: Record<string, number>; others: string[] } {
    const others: string[] = [];
    const removed: Record<string, number> = {};
    const add = (kind: string, count: number) => {
      if (count > 0) removed[kind] = (removed[kind] ?? 0) + count;
    };
    for (const { kind, text } of needles) {
      add('idempotency_keys', removeMentions(sql, [text]));
      if (isSomebodyElses(sql, kind, text)) {
        others.push(text);
        continue;
      }
      add('context_documents', sql.run('DELETE FROM context_documents WHERE instr(lower(CAST(body AS TEXT)), lower(?))', text));
      for (const place of prose) add('mentions', strikeOut(sql, place, text));
    }
    // Rare enough to have every context composed anew.
    if (removed.mentions) bumpShared(sql);
    return { removed, others };
  },
});

/** A name is somebody else's when another row has it; an address only when another person or owner has the very same. */
function isSomebodyElses(sql: SqlConnection, kind: Needle['kind'], text: string): boolean {
  if (kind === 'shared') return isHeld(sql, text, prose);
  return (
    sql.get(
      `SELECT 1 FROM people WHERE ?1 IN (email, owner_email) UNION ALL SELECT 1 FROM accounts WHERE owner_email = ?1
       UNION ALL SELECT 1 FROM opportunities WHERE owner_email = ?1 LIMIT 1`,
      text,
    ) !== undefined
  );
}

/** Every spelling in which the text stands there. */
function strikeOut(sql: SqlConnection, { table, column }: (typeof prose)[number], text: string): number {
  const rows = sql.all(`SELECT rowid, ${column} FROM ${table} WHERE instr(lower(${column}), lower(?))`, text);
  const pattern = new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  for (const [rowid, value] of rows) {
    sql.run(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`, String(value).replace(pattern, erased), rowid as number);
  }
  return rows.length;
}

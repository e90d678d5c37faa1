import type { SqlConnection } from '../../sql-connection.ts';
import { defineMutation } from '../define-mutation.ts';
import { bumpShared } from '../versions/bump-versions.ts';
import { isHeld } from './is-held.ts';
import { mentionPattern } from './mention-pattern.ts';
import type { Needle } from './needles.ts';
import { removeMentions } from './remove-mentions.ts';
import { isInMergedPeople, strikeFromMerges } from './strike-from-merges.ts';

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
 * @returns how much was struck out, the texts that belong to others, and those of them that are only the end of a longer address
 */
export const sweepMentions = defineMutation({
  name: 'privacy.sweep',
  run(sql, { needles }: { readonly needles: readonly Needle[] }): Swept {
    const others: string[] = [];
    const within: string[] = [];
    const removed: Record<string, number> = {};
    const add = (kind: string, count: number) => {
      if (count > 0) removed[kind] = (removed[kind] ?? 0) + count;
    };
    for (const { kind, text } of needles) {
      for (const [table, count] of Object.entries(removeMentions(sql, [text]))) add(table, count);
      if (isSomebodyElses(sql, kind, text)) {
        others.push(text);
        continue;
      }
      add('context_documents', sql.documents?.dropTelling(text) ?? 0);
      // No search of bytes can tell it from the longer address that somebody else has.
      const isWithin = kind === 'own' && holdsAddress(sql, 'instr(address, lower(?1))', text);
      if (isWithin) {
        others.push(text);
        within.push(text);
      }
      for (const place of prose) add('mentions', strikeOut(sql, place, text, isWithin));
      add('mentions', strikeFromMerges(sql, text, mentionPattern([text], isWithin), erased));
    }
    // Rare enough to have every context composed anew.
    if (removed.mentions) bumpShared(sql);
    return { removed, others, within };
  },
});

interface Swept {
  readonly removed: Record<string, number>;
  readonly others: string[];
  readonly within: string[];
}

/** A name is somebody else's when another row has it; an address only when another person or owner has the very same. */
function isSomebodyElses(sql: SqlConnection, kind: Needle['kind'], text: string): boolean {
  if (kind === 'shared') return isHeld(sql, text, [...prose, { table: 'merges', column: 'before' }]) || isInMergedPeople(sql, text);
  return holdsAddress(sql, 'address = ?1', text);
}

/** Whether another person or an owner has an address of which the condition is true. */
function holdsAddress(sql: SqlConnection, condition: string, text: string): boolean {
  const addresses = `SELECT email AS address FROM people UNION ALL SELECT email FROM person_emails UNION ALL SELECT owner_email FROM people
    UNION ALL SELECT owner_email FROM accounts UNION ALL SELECT owner_email FROM opportunities`;
  return sql.get(`SELECT 1 FROM (${addresses}) WHERE ${condition} LIMIT 1`, text) !== undefined;
}

/** Every spelling in which the text stands there. */
function strikeOut(sql: SqlConnection, { table, column }: (typeof prose)[number], text: string, isWhole: boolean): number {
  const pattern = mentionPattern([text], isWhole);
  const rows = sql
    .all(`SELECT rowid, ${column} FROM ${table} WHERE instr(lower(${column}), lower(?))`, text)
    .map(([rowid, value]) => ({ rowid: Number(rowid), before: String(value), after: String(value).replace(pattern, erased) }))
    .filter(({ before, after }) => after !== before);
  for (const { rowid, after } of rows) sql.run(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`, after, rowid);
  return rows.length;
}

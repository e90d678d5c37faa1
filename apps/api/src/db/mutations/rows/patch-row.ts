import { AppError, type CrmLink, linkedNoun, type OpportunityContact } from '@alongside/common';
import { defineMutation } from '../define-mutation.ts';
import { releaseKeys } from '../events/release-keys.ts';
import type { RowToPatch } from '../nouns/noun-inputs.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppressedAmong, suppressedMessage } from '../privacy/suppression.ts';
import { bumpRows } from './bump-rows.ts';
import { danglingReferences, findReferences } from './find-references.ts';
import { identityKeys, linksOf } from './identify.ts';
import { noteStages, tellsStage } from './note-stages.ts';
import { RowWriter } from './row-writer.ts';
import { storeEmails } from './store-emails.ts';
import { entityOf, replaceContacts, replaceLinks } from './store-names.ts';
import { type Fields, toColumns } from './to-columns.ts';

/**
 * Changes the fields that are present in one row; `null` empties one, lists are replaced whole.
 *
 * @returns the row's id, or `undefined` when no row has it
 */
export const patchRow = defineMutation({
  name: 'rows.patch',
  run(sql, { noun, id, patch }: RowToPatch, tools): string | undefined {
    const { nowMs, sign } = tools;
    const table = nounTable(noun);
    const fields = patch as Fields;
    const writer = new RowWriter(sql, table);
    const row = writer.findById(id);
    if (!row || row.isHidden) return undefined;
    const references = findReferences(sql, table, [fields]);
    const dangling = danglingReferences(table, fields, references);
    if (dangling.length > 0) throw refused(dangling.map(({ path, id: missing }) => ({ path, message: `there is no ${missing}` })));
    const stray = linksOf(fields).find(({ kind }) => linkedNoun[kind] !== table.entity);
    if (stray) throw refused([{ path: 'links', message: `a record of kind ${stray.kind} cannot stand for ${noun}` }]);

    if (noun === 'person' && suppressedAmong(sql, identityKeys(table, fields), sign).size > 0)
      throw new AppError('suppressed', suppressedMessage);

    // Before as well as after: what the row used to belong to changes too.
    bumpRows(sql, table, [row.pk]);
    for (const [column, value] of toColumns(table, fields, (ref) => references.get(ref) ?? 0)) {
      row.values.set(column, value);
      if (row.times) row.times[column] = nowMs;
    }
    const contradiction = table.contradiction?.(row.values);
    if (contradiction) throw refused([contradiction]);
    writer.update([row], nowMs);
    if (tellsStage(table, fields)) noteStages(sql, [{ row, said: fields }], nowMs);
    const entity = entityOf(table, row.pk);
    if (fields.links && entity !== undefined) replaceLinks(sql, entity, fields.links as readonly CrmLink[]);
    if (fields.contacts)
      replaceContacts(sql, row.pk, fields.contacts as readonly OpportunityContact[], (ref) => references.get(ref) ?? 0, nowMs);
    if (noun === 'person' && typeof fields.email === 'string') storeEmails(sql, [{ email: fields.email, pk: row.pk, source: null }], nowMs);
    bumpRows(sql, table, [row.pk]);
    releaseKeys(sql, tools, noun, identityKeys(table, fields));
    return id;
  },
});

function refused(errors: { path: string; message: string }[]): AppError {
  return new AppError('invalid_request', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
}

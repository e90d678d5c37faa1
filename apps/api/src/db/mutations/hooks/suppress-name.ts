import { defineMutation } from '../define-mutation.ts';
import { nounTable } from '../nouns/noun-table.ts';
import { suppress } from '../privacy/suppression.ts';
import { identityKeys } from '../rows/identify.ts';

interface NameToSuppress {
  readonly source: string;
  readonly externalId: string;
}

/**
 * Whom a system calls by that name. If nobody, the name is suppressed: the word that somebody is to be erased may come before the word
 * that there is such a person.
 *
 * @returns the person's id
 */
export const suppressHookName = defineMutation({
  name: 'hooks.suppressName',
  run(sql, { source, externalId }: NameToSuppress, tools): string | undefined {
    const row = sql.all(
      `SELECT p.id FROM external_ids AS e JOIN people AS p ON p.pk = e.pk WHERE e.noun = 'person' AND e.source = ? AND e.external_id = ?`,
      source,
      externalId,
    )[0];
    if (row) return String(row[0]);
    suppress(sql, identityKeys(nounTable('person'), { source, externalId }), tools.newId('erasure'), tools);
    return undefined;
  },
});

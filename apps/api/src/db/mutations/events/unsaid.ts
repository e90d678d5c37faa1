import type { NounTable } from '../nouns/define-noun.ts';
import { neverSaidMs } from '../rows/later-word.ts';
import type { WholeRow } from '../rows/row-writer.ts';
import type { Fields } from '../rows/to-columns.ts';

/** What a row is called while no source has said its name. */
const unnamed: Readonly<Record<string, string>> = {
  account: 'Company without a name',
  campaign: 'Campaign without a name',
  opportunity: 'Deal without a name',
  person: 'Person without a name',
};
/** What may stand for it. */
const standIns: Readonly<Record<string, string>> = { account: 'domain', person: 'email' };

/** Whether a row can be made of these fields: an item of content that has no address is none. */
export function isWhole(table: NounTable, fields: Fields): boolean {
  return table.noun !== 'content' || Boolean(fields.kind && fields.title && fields.url);
}

/** Gives a row whose name nobody has said what stands for it. @returns whether that is another one than before */
export function nameUnsaid(table: NounTable, row: WholeRow): boolean {
  const standIn = unnamed[table.noun];
  if (standIn === undefined || row.times === undefined || (row.times.name ?? neverSaidMs) !== neverSaidMs) return false;
  const name = row.values.get(standIns[table.noun] ?? '') ?? standIn;
  if (row.values.get('name') === name) return false;
  row.values.set('name', name);
  row.times.name = neverSaidMs;
  return true;
}

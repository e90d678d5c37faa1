import type { ReadingFacts } from './read-import.ts';

const shownWords = 10;

/** What somebody who reads the report should know about how the file was read. */
export function importNotes({ header, reader }: ReadingFacts, skipped: ReadonlyMap<string, number>): string[] {
  const columnOf = (field: string) => header?.columns[header.places.get(field)?.[0] ?? -1] ?? field;
  const notes = reader?.dateOrders.notes(columnOf, reader.rules.times.dateOrder !== undefined) ?? [];
  if (header?.file?.link && reader?.rules.instance === undefined) {
    const { vendor } = header.file;
    const name = vendor === 'hubspot' ? 'the portal number' : 'the Salesforce domain, such as acme';
    notes.push(`rows are not tied to their CRM pages: say ${name} with the option instance`);
  }
  const leftOut = [...(reader?.leftOut ?? [])].sort(([, a], [, b]) => b - a);
  for (const [word, rows] of leftOut.slice(0, shownWords)) notes.push(`${counted(rows)}: ${word} is not a word we know and was left out`);
  for (const [reason, rows] of [...skipped].slice(0, shownWords)) notes.push(`${counted(rows)} skipped: ${reason}`);
  return notes;
}

const counted = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);

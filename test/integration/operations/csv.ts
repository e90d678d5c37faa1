import type { Dice } from './dice.ts';

const headers = ['Name,Email', 'Name;Domain', 'name,url,kind', 'title,url,kind', 'Email,Type,Date', '', '"', '\ufeffName,Email'];
const cells = [
  'Name',
  'Email',
  'ana@globex.example',
  '2026-11-01',
  '"',
  '\u0000',
  '',
  '=1+1',
  'https://library.example/1',
  'article',
  '💥',
];

/** A file of rows, most of them odd. */
export function csv(dice: Dice): string {
  const line = () => Array.from({ length: dice.below(6) }, () => dice.pick(cells)).join(',');
  const first = dice.chance(0.7) ? dice.pick(headers) : line();
  return [first, ...Array.from({ length: dice.below(8) }, line)].join(dice.chance(0.8) ? '\n' : '\r\n');
}

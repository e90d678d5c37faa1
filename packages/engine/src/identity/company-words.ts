import { nameWords } from './name-words.ts';

const legalForms = new Set(
  `ab ag aps as asa bv co company corp corporation gbr gmbh group holding holdings inc incorporated kft kg kgaa kk limited llc llp lp ltd mbh
nv ohg oy oyj plc pte pty sa sarl sas sasu se sl sp spa spol srl sro zoo`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a company's name without its legal form, and the form. */
export function companyWords(name: string): { readonly words: readonly string[]; readonly form: string } {
  const all = nameWords(name.replaceAll('&', ' and ')).filter((word) => word !== 'and' && word !== 'the');
  const words = all.filter((word, at) => at === 0 || !legalForms.has(word));
  return { words, form: all.filter((word, at) => at > 0 && legalForms.has(word)).join(' ') };
}

import type { Seniority } from '@alongside/common';
import { wordsOf } from '../text/words-of.ts';

// Words are folded: lower case, no accents. The first rule that fits decides.
const rules: readonly (readonly [RegExp, Seniority])[] = [
  // "Senior Vice President" before "President", and before "Senior".
  [
    / (s|e|a|r|g)?vp | (vice|vize) ?pr(e|a)sident\p{L}* | (vice|vize)pr(e|a)sident\p{L}* | vicepresident\p{L}* | directeur general adjoint | directrice generale adjointe /u,
    'vp',
  ],
  [
    / (co ?)?founder | (co ?)?fondat(eur|rice) | (co ?)?fundador(a)? | (mit)?(be)?grunder(in)? | inhaber(in)? | eigentumer(in)? | proprietor | proprietaire | propietari[oa] | managing partner |^ ((senior|equity|general|founding) )?partner $/u,
    'owner',
  ],
  [/ (business |company |co ?|sole |agency |shop |store |restaurant )owner |^ (owner)(?= )|( and| und| et| y) owner /u, 'owner'],
  [/ chief of staff /u, 'director'],
  [/ chief (engineer|architect|economist|scientist|accountant|editor) /u, 'director'],
  [
    / (ceo|cfo|cto|cmo|coo|cio|ciso|cso|cro|cpo|chro|cco|cdo|cao|clo|cxo|pdg|dg|daf|dsi) | chief | president(e|a|in)? | prasident(in)? | chair(man|woman|person)? /u,
    'c_level',
  ],
  [
    / managing director | director general | directora general | directeur general | directrice generale | director(a)? gerente | consejer[oa] delegad[oa] | geschaftsfuhr\p{L}* | geschaftsleit\p{L}* | vorstand\p{L}* | general manager | gerant(e)? | gerente general | general counsel /u,
    'c_level',
  ],
  // An account or art director directs no department.
  [/ (account|art|creative|funeral) director /u, 'manager'],
  [/ (team|projekt|gruppen|schicht|filial|produkt)leit(er|erin|ung) | (team|group|squad|shift|project) ?lead(er)? /u, 'manager'],
  [
    / director(a|ate)? | dir | directeur | directrice | direktor(in)? | head |\p{L}*leiter(in)? | leitung | leitend\p{L}* | drh | prokurist(in)? | direccion /u,
    'director',
  ],
  [
    / manager(in)? | mgr | supervisor(a)? | foreman | gerente | jefe | jefa | encargad[oa] | responsable | chef de | manageur | manageuse | referatsleit\p{L}* | lead$| lead $/u,
    'manager',
  ],
  [/ senior | sr | principal | staff | lead | expert(e|in)? | fellow /u, 'senior'],
  [
    / intern | trainee | junior | jr | graduate | apprentice | entry | student(in)? | praktikant(in)? | werkstudent(in)? | azubi | auszubildende(r)? | stagiaire | alternant(e)? | apprenti(e)? | becari[oa] | practicante | aprendiz /u,
    'entry',
  ],
];

/** An assistant keeps their superior's rank out of their own. "Assistant Vice President" and the like are ranks. */
const assistants =
  / (assistant|assistante|assistent|assistentin|assistenz|asistente|sekretar|sekretarin|secretaire|secretaria|\p{L}+assist(ent|entin|enz)|ea|pa)(?! (vice|vp|director|manager|controller|general))(?= )/u;
const former = /^ (former|ex|retired|ehemalig\p{L}*|ancien|ancienne) /u;
/** Owns a product or a process, not the company. */
const ownsThings = / (product|process|project|data|service|system|application|feature|platform|risk|domain) owner /u;

/**
 * The rank that a job title in English, German, French or Spanish tells of.
 *
 * @returns `undefined` where the title tells none, as for "Product Owner" or "Accountant"
 */
export function seniorityOf(title: string): Seniority | undefined {
  const text = ` ${wordsOf(title)
    .map((word) => word.folded)
    .join(' ')} `;
  if (former.test(text)) return undefined;
  if (assistants.test(text)) return 'entry';
  // What follows "to" is whom they work for.
  const own = text.replace(/(?<=\S) to .*$/u, ' ').replace(ownsThings, ' ');
  return rules.find(([pattern]) => pattern.test(own))?.[1];
}

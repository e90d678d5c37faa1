import type { AssignedPersona, Confidence, Persona, Seniority } from '@alongside/common';
import { findPhrase } from '../text/find-phrase.ts';
import { departmentOf } from './department-of.ts';
import { seniorityOf } from './seniority-of.ts';

/** What of a person the personas' rules ask for. */
export interface PersonFacts {
  readonly title?: string | null | undefined;
  /** Read from the title when absent. */
  readonly seniority?: Seniority | null | undefined;
  /** Read from the title when absent. */
  readonly department?: string | null | undefined;
}

type Matched = AssignedPersona['matched'][number];
interface Fit {
  readonly persona: Persona;
  readonly matched: readonly Matched[];
  readonly keywordLength: number;
}

/**
 * The persona whose rules the person meets: most kinds of rule, then the longest keyword, then name, then id.
 *
 * @returns `undefined` when no persona with rules fits
 */
export function assignPersona(person: PersonFacts, personas: readonly Persona[]): AssignedPersona | undefined {
  const facts = {
    title: person.title ?? '',
    seniority: person.seniority ?? seniorityOf(person.title ?? ''),
    department: person.department ?? departmentOf(person.title ?? ''),
  };
  const [best] = personas
    .map((persona) => fitOf(facts, persona))
    .filter((fit) => fit !== undefined)
    .sort(compareFits);
  if (!best) return undefined;
  const { id, name, who, whyTheyAct, howTheyBuy, objections, messages } = best.persona;
  const confidence = confidences[best.matched.length - 1] ?? 'low';
  return { id, name, confidence, who, whyTheyAct, howTheyBuy, objections, messages, matched: [...best.matched] };
}

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

function fitOf(
  { title, seniority, department }: { title: string; seniority: Seniority | undefined; department: string | undefined },
  persona: Persona,
): Fit | undefined {
  const { titleKeywords, seniorities, departments } = persona.rules;
  const matched: Matched[] = [];
  let keywordLength = 0;
  if (titleKeywords.length > 0) {
    const found = titleKeywords.map((keyword) => findPhrase(title, keyword) ?? '').sort(longestFirst)[0];
    if (!found) return undefined;
    matched.push({ field: 'title', value: found });
    keywordLength = found.length;
  }
  if (seniorities.length > 0) {
    if (!seniority || !seniorities.includes(seniority)) return undefined;
    matched.push({ field: 'seniority', value: seniority });
  }
  if (departments.length > 0) {
    if (!department || !departments.some((wanted) => isDepartment(department, wanted))) return undefined;
    matched.push({ field: 'department', value: department });
  }
  return matched.length === 0 ? undefined : { persona, matched, keywordLength };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** By the words themselves, or because both are names of one department: `HR` is `human resources`. */
function isDepartment(department: string, wanted: string): boolean {
  if (findPhrase(department, wanted) !== undefined) return true;
  const canonical = departmentOf(wanted);
  return canonical !== undefined && canonical === departmentOf(department);
}

function compareFits(a: Fit, b: Fit): number {
  return (
    b.matched.length - a.matched.length ||
    b.keywordLength - a.keywordLength ||
    (a.persona.name < b.persona.name ? -1 : a.persona.name > b.persona.name ? 1 : 0) ||
    (a.persona.id < b.persona.id ? -1 : 1)
  );
}

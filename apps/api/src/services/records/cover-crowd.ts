import type { AssignedPersona, Coverage, Persona } from '@alongside/common';
import { assignPersona, type CoveredPerson, coverageOf } from '@alongside/engine';
import type { CrowdMember } from '../../db/reads/read-crowd.ts';

/** People grouped by persona, and the persona that most of the engaged ones have: the one to find material for. */
export function coverCrowd(
  crowd: readonly CrowdMember[],
  personas: readonly Persona[],
  nowMs: number,
): { coverage: Coverage; leading: { id: string; name: string } | undefined } {
  const assign = assignerFor(personas);
  const covered = crowd.map((member): CoveredPerson => {
    const persona = assign(member);
    return { ...member, ...(persona && { personaId: persona.id, personaName: persona.name }) };
  });
  const coverage = coverageOf(covered, personas, nowMs);
  const [best] = coverage.groups
    .filter(({ personaId }) => personaId !== undefined)
    .toSorted((a, b) => b.engagedCount - a.engagedCount || b.count - a.count);
  const leading = best?.personaId && best.personaName ? { id: best.personaId, name: best.personaName } : undefined;
  return { coverage, leading };
}

type Facts = Pick<CrowdMember, 'title' | 'seniority' | 'department'>;
type Assigner = (facts: Facts) => AssignedPersona | undefined;

const assigners = new WeakMap<readonly Persona[], Assigner>();
const titleLimit = 20_000;

/** Titles repeat, and reading one is the dearest part of a large account: each is read once for as long as the personas stay the same. */
function assignerFor(personas: readonly Persona[]): Assigner {
  const made = assigners.get(personas) ?? makeAssigner(personas);
  assigners.set(personas, made);
  return made;
}

function makeAssigner(personas: readonly Persona[]): Assigner {
  const known = new Map<string, AssignedPersona | undefined>();
  return ({ title, seniority, department }) => {
    const key = JSON.stringify([title, seniority, department]);
    if (known.has(key)) return known.get(key);
    if (known.size >= titleLimit) known.clear();
    const persona = assignPersona({ title, seniority, department }, personas);
    known.set(key, persona);
    return persona;
  };
}

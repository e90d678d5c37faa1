import type { Coverage, Persona } from '@alongside/common';
import { type CoveredPerson, coverageOf } from '@alongside/engine';
import type { CrowdMember } from '../../db/reads/read-crowd.ts';
import { readRole } from './read-role.ts';

/** People grouped by persona, and the persona that most of the engaged ones have: the one to find material for. */
export function coverCrowd(
  crowd: readonly CrowdMember[],
  personas: readonly Persona[],
  nowMs: number,
): { coverage: Coverage; leading: { id: string; name: string } | undefined } {
  const covered = crowd.map((member): CoveredPerson => {
    const { persona } = readRole(member, personas);
    return { ...member, ...(persona && { personaId: persona.id, personaName: persona.name }) };
  });
  const coverage = coverageOf(covered, personas, nowMs);
  const [best] = coverage.groups
    .filter(({ personaId }) => personaId !== undefined)
    .toSorted((a, b) => b.engagedCount - a.engagedCount || b.count - a.count);
  const leading = best?.personaId && best.personaName ? { id: best.personaId, name: best.personaName } : undefined;
  return { coverage, leading };
}

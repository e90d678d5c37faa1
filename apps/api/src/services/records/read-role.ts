import type { AssignedPersona, Persona, Seniority } from '@alongside/common';
import { assignPersona, departmentOf, seniorityOf } from '@alongside/engine';

interface RoleFacts {
  readonly title?: string;
  readonly seniority?: Seniority;
  readonly department?: string;
}

/** What somebody's work says of them: as a CRM says, else as their title does. */
export interface ReadRole {
  readonly seniority: Seniority | undefined;
  readonly department: string | undefined;
  readonly persona: AssignedPersona | undefined;
}

const titleLimit = 20_000;
const kept = new WeakMap<readonly Persona[], Map<string, ReadRole>>();

/** Titles repeat, and reading one is the dearest part of a large account: each is read once for as long as the personas stay the same. */
export function readRole({ title, seniority, department }: RoleFacts, personas: readonly Persona[]): ReadRole {
  const known = kept.get(personas) ?? new Map<string, ReadRole>();
  kept.set(personas, known);
  const key = JSON.stringify([title, seniority, department]);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= titleLimit) known.clear();
  const role = {
    seniority: seniority ?? seniorityOf(title ?? ''),
    department: department ?? departmentOf(title ?? ''),
    persona: assignPersona({ title, seniority, department }, personas),
  };
  known.set(key, role);
  return role;
}

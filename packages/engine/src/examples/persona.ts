import type { Persona, PersonaRules } from '@alongside/common';

/** A persona for tests, with only its rules given. */
export function persona(id: string, rules: Partial<PersonaRules>, name: string = id): Persona {
  return {
    id,
    name,
    who: 'Who',
    whyTheyAct: 'Why',
    howTheyBuy: 'How',
    objections: [],
    messages: [],
    rules: { titleKeywords: [], seniorities: [], departments: [], ...rules },
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  };
}

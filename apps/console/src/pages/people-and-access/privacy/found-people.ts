import type { ResolveResult } from '@alongside/common';

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** The people in an answer to "who has this address?"; a company that merely owns the domain is nobody. */
export function foundPeople(result: ResolveResult): FoundPerson[] {
  if (result.status === 'ambiguous') {
    return result.candidates
      .filter(({ id }) => id.startsWith('per_'))
      .map(({ id, name, title, accountName }) => ({ id, name, detail: [title, accountName].filter(Boolean).join(', ') }));
  }
  if (result.status !== 'known' || result.context.subject !== 'person') return [];
  const { person } = result.context;
  return [{ id: person.id, name: person.name, detail: [person.title, person.email].filter(Boolean).join(', ') }];
}

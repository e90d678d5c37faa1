import type { Role } from '@alongside/common';
import type { StoredProvider } from './stored-provider.ts';

/** What the groups of a person give, or what everybody gets where they give nothing. Sorted, each once. */
export function rolesOf(
  { groupRoles, defaultRoles }: Pick<StoredProvider, 'groupRoles' | 'defaultRoles'>,
  groups: readonly string[],
): Role[] {
  const given = groupRoles.filter(({ group }) => groups.includes(group)).flatMap(({ roles }) => roles);
  return [...new Set(given.length > 0 ? given : defaultRoles)].sort();
}

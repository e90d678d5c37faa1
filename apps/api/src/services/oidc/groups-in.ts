/** The groups under that claim, one or a list; `undefined` where there is no such claim. */
export function groupsIn(claims: Readonly<Record<string, unknown>> | undefined, claim: string): string[] | undefined {
  if (!claims || !Object.hasOwn(claims, claim)) return undefined;
  const value = claims[claim];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((group) => typeof group === 'string') : [];
}

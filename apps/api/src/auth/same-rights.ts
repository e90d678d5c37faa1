import type { Principal } from './principal.ts';

/** Whether two principals may do and see the same. */
export function sameRights(one: Principal, other: Principal): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ roles, scopes, sees }: Principal): string {
  return JSON.stringify([[...roles].sort(), scopes && [...scopes].sort(), sees === 'all' ? sees : [...sees].sort()]);
}

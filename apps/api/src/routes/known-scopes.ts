import type { Scope } from '@alongside/common';
import { scopeOf } from '../auth/scope-of.ts';

interface RuledRoute {
  readonly route: { readonly method: string; readonly path: string; readonly 'x-access': { readonly kind: string } };
}

/** The scopes that there are: one for each area of the API, and for reading and writing in it, that a key can be of any use for. */
export function knownScopes(routes: readonly RuledRoute[]): ReadonlySet<Scope> {
  return new Set(routes.flatMap(({ route }) => (route['x-access'].kind === 'roles' ? [scopeOf(route.method, route.path)] : [])));
}

import type { Scope } from '@alongside/common';
import { scopeOf } from './auth/scope-of.ts';
import { routes } from './routes/registry.ts';

let known: ReadonlySet<Scope> | undefined;

/** The scopes that there are: one for each area of the API, and for reading and writing in it, that a key can be of any use for. */
export function knownScopes(): ReadonlySet<Scope> {
  known ??= new Set(routes.flatMap(({ route }) => (route['x-access'].kind === 'roles' ? [scopeOf(route.method, route.path)] : [])));
  return known;
}

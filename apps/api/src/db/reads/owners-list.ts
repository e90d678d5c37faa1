import type { Principal } from '../../auth/principal.ts';

const lists = new WeakMap<ReadonlySet<string>, string>();

/** Whose records may be seen, as a JSON list to bind; `undefined` when everybody's. Written once for a principal. */
export function ownersList(sees: Principal['sees']): string | undefined {
  if (sees === 'all') return undefined;
  const list = lists.get(sees) ?? JSON.stringify([...sees]);
  lists.set(sees, list);
  return list;
}

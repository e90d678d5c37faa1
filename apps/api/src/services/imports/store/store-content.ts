import type { ContentRow } from '../kinds/content.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { inPieces } from './in-pieces.ts';
import { placeResults } from './place-results.ts';
import { withCleared } from './with-cleared.ts';

/** Content with its personas, which the file gives by name or by id. */
export function storeContent({ native, write }: StoreContext): RowStore<ContentRow> {
  const rows = native.all('SELECT id, name FROM personas');
  const ids = new Map(rows.flatMap(([id, name]) => [[String(id), String(id)] as const, [String(name).toLowerCase(), String(id)] as const]));
  const idOf = (persona: string) => ids.get(persona) ?? ids.get(persona.toLowerCase());
  const unknown = ({ personas }: ContentRow) => {
    const missing = personas.find((persona) => idOf(persona) === undefined);
    return missing === undefined ? undefined : `personas: there is no persona ${JSON.stringify(missing.slice(0, 60))}`;
  };
  const inputOf = ({ input, cleared, personas }: ContentRow) => {
    const personaIds = personas.flatMap((persona) => idOf(persona) ?? []);
    return withCleared(input.tags ? { ...input, tags: { ...input.tags, personaIds } } : input, cleared);
  };
  return {
    store: async (all) => ({
      results: placeResults(all, unknown, (good) =>
        inPieces(good.map(inputOf), (piece) => write('rows.upsert', { noun: 'content', rows: piece })),
      ),
    }),
    accountsCreated: () => 0,
    notes: () => [],
  };
}

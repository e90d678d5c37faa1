import type { PersonRow } from '../kinds/people.ts';
import { AccountFinder } from './account-finder.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { findPeopleNames } from './find-known.ts';
import { inPieces } from './in-pieces.ts';
import { withCleared } from './with-cleared.ts';

/** People with their companies: found by id or domain, made where the row says enough. */
export function storePeople(context: StoreContext): RowStore<PersonRow> {
  const accounts = new AccountFinder(context);
  let last: Promise<unknown> = Promise.resolve();
  return {
    async store(rows) {
      const accountIdOf = await accounts.resolve(rows.flatMap(({ account }) => account ?? []));
      const nameless = rows.filter(({ isNameless }) => isNameless);
      // Somebody whom the chunk before names must be found by that name.
      if (nameless.length > 0) await last;
      const knownName =
        nameless.length > 0
          ? findPeopleNames(
              context,
              nameless.map(({ input }) => input),
            )
          : () => undefined;
      const inputs = rows.map(({ input, cleared, isNameless, account }) => {
        const accountId = account && accountIdOf(account);
        const name = (isNameless ? knownName(input) : undefined) ?? input.name;
        return withCleared({ ...input, name, ...(accountId !== undefined && { accountId }) }, cleared);
      });
      const results = inPieces(inputs, (piece) => context.write('rows.upsert', { noun: 'person', rows: piece }));
      last = results.catch(() => undefined);
      return { results };
    },
    accountsCreated: () => accounts.created,
    notes: () => [],
  };
}

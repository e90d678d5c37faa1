import type { AccountInput } from '@alongside/common';
import type { AccountReference } from '../kinds/people.ts';
import type { StoreContext } from './define-row-store.ts';
import { findAccountsByDomain, findByForeignName, foreignKey } from './find-known.ts';
import { inPieces } from './in-pieces.ts';

/** Finds or makes the companies that people's rows name, remembering them from chunk to chunk. */
export class AccountFinder {
  readonly #context: StoreContext;
  readonly #known = new Map<string, string>();
  #created = 0;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  get created(): number {
    return this.#created;
  }

  /** @returns tells the account's id for each of the references; `undefined` where there is none */
  async resolve(references: readonly AccountReference[]): Promise<(reference: AccountReference) => string | undefined> {
    const open = new Map<string, AccountReference>();
    for (const reference of references) {
      const key = keyOf(reference);
      if (!this.#known.has(key) && !open.get(key)?.mayCreate) open.set(key, reference);
    }
    if (open.size > 0) {
      this.#find(open);
      await this.#create([...open].filter(([key, { mayCreate }]) => mayCreate && !this.#known.has(key)));
    }
    return (reference) => this.#known.get(keyOf(reference));
  }

  #find(open: ReadonlyMap<string, AccountReference>): void {
    const all = [...open.values()];
    const named = all.flatMap(({ source, externalId }) => (externalId === undefined ? [] : [{ source, externalId }]));
    const byName = findByForeignName(this.#context, 'account', named);
    const domains = all.flatMap(({ externalId, domain }) => (externalId === undefined && domain !== undefined ? [domain] : []));
    const byDomain = findAccountsByDomain(this.#context, domains);
    for (const [key, { source, externalId, domain }] of open) {
      const id = externalId === undefined ? byDomain.get(domain ?? '') : byName.get(foreignKey({ source, externalId }));
      if (id !== undefined) this.#known.set(key, id);
    }
  }

  async #create(missing: readonly (readonly [string, AccountReference])[]): Promise<void> {
    if (missing.length === 0) return;
    const rows = missing.map(
      ([, { source, externalId, domain, name, links }]): AccountInput => ({
        name: name ?? domain ?? `Company ${externalId}`,
        source,
        ...(domain !== undefined && { domain }),
        ...(externalId !== undefined && { externalId }),
        ...(links && { links }),
      }),
    );
    const results = await inPieces(rows, (piece) => this.#context.write('rows.upsert', { noun: 'account', rows: piece }));
    for (const { index, id, status } of results) {
      const key = missing[index]?.[0];
      if (key !== undefined && id !== undefined) this.#known.set(key, id);
      if (status === 'created') this.#created += 1;
    }
  }
}

function keyOf({ source, externalId, domain }: AccountReference): string {
  return externalId === undefined ? `domain ${domain}` : foreignKey({ source, externalId });
}

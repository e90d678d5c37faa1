import type { StoreContext } from './define-row-store.ts';

/** A name another system has for a row. */
export interface ForeignName {
  readonly source: string;
  readonly externalId: string;
}

const tables = { account: 'accounts', campaign: 'campaigns', person: 'people' } as const;

export function foreignKey({ source, externalId }: ForeignName): string {
  return JSON.stringify([source, externalId]);
}

/** Our ids of the rows that other systems' names stand for, by `foreignKey`. */
export function findByForeignName(
  { native }: Pick<StoreContext, 'native'>,
  noun: keyof typeof tables,
  names: readonly ForeignName[],
): Map<string, string> {
  if (names.length === 0) return new Map();
  const rows = native.all(
    `SELECT e.source, e.external_id, t.id FROM json_each(?1) AS j
     CROSS JOIN external_ids AS e ON e.noun = ?2 AND e.source = j.value ->> 0 AND e.external_id = j.value ->> 1
     CROSS JOIN ${tables[noun]} AS t ON t.pk = e.pk`,
    JSON.stringify(names.map(({ source, externalId }) => [source, externalId])),
    noun,
  );
  return new Map(
    rows.map(([source, externalId, id]) => [foreignKey({ source: String(source), externalId: String(externalId) }), String(id)]),
  );
}

/** Our ids of the accounts with these domains; the oldest where several have one. */
export function findAccountsByDomain({ native }: Pick<StoreContext, 'native'>, domains: readonly string[]): Map<string, string> {
  if (domains.length === 0) return new Map();
  const rows = native.all(
    'SELECT a.domain, a.id FROM json_each(?) AS j CROSS JOIN accounts AS a ON a.domain = j.value ORDER BY a.pk DESC',
    JSON.stringify(domains),
  );
  return new Map(rows.map(([domain, id]) => [String(domain), String(id)]));
}

/** Names of the people who are known by an address or by another system's name. */
export function findPeopleNames(
  context: Pick<StoreContext, 'native'>,
  people: readonly {
    readonly email?: string | undefined;
    readonly source?: string | undefined;
    readonly externalId?: string | undefined;
  }[],
): (person: (typeof people)[number]) => string | undefined {
  const foreign = people.flatMap(({ source, externalId }) => (source && externalId ? [{ source, externalId }] : []));
  const ids = findByForeignName(context, 'person', foreign);
  const byId = new Map(
    context.native
      .all(
        'SELECT p.id, p.name FROM json_each(?) AS j CROSS JOIN people AS p ON p.id = j.value',
        JSON.stringify([...new Set(ids.values())]),
      )
      .map(([id, name]) => [String(id), String(name)]),
  );
  const emails = JSON.stringify(people.flatMap(({ email }) => email ?? []));
  const byEmail = new Map(
    context.native
      .all('SELECT p.email, p.name FROM json_each(?) AS j CROSS JOIN people AS p ON p.email = j.value ORDER BY p.pk DESC', emails)
      .map(([email, name]) => [String(email), String(name)]),
  );
  return ({ email, source, externalId }) => {
    const id = source && externalId ? ids.get(foreignKey({ source, externalId })) : undefined;
    return (id === undefined ? undefined : byId.get(id)) ?? (email === undefined ? undefined : byEmail.get(email));
  };
}

import type { EntityNoun } from '../../entity-key.ts';
import { sharedEntity } from '../../entity-key.ts';
import type { SqlConnection } from '../../sql-connection.ts';
import { nextVersion } from './next-version.ts';

/** Rows that changed, by noun. */
export type Changed = { readonly [noun in EntityNoun]?: readonly number[] };

/**
 * Whose context shows something of a changed row. `?1` is a JSON list of row numbers. Too many costs a composition,
 * too few shows a rep something that is no longer so: when in doubt, an entity is in.
 */
const dependants: Record<EntityNoun, string> = {
  // Thousands at a time, from imports and touches: CROSS JOIN has SQLite go through the few that changed, and each home is looked at once.
  person: `WITH changed AS (SELECT value AS pk FROM json_each(?1)),
    homes AS MATERIALIZED (SELECT DISTINCT p.account_pk AS pk FROM changed CROSS JOIN people AS p ON p.pk = changed.pk WHERE p.account_pk IS NOT NULL)
    SELECT pk * 4 + 1 AS entity FROM changed
    UNION ALL SELECT pk * 4 + 2 FROM homes
    UNION ALL SELECT c.opportunity_pk * 4 + 3 FROM changed CROSS JOIN opportunity_contacts AS c ON c.person_pk = changed.pk
    UNION ALL SELECT o.pk * 4 + 3 FROM homes CROSS JOIN opportunities AS o ON o.account_pk = homes.pk`,
  account: `WITH changed AS (SELECT value AS pk FROM json_each(?1))
    SELECT pk * 4 + 2 AS entity FROM changed
    UNION SELECT pk * 4 + 1 FROM people WHERE account_pk IN (SELECT pk FROM changed)
    UNION SELECT pk * 4 + 3 FROM opportunities WHERE account_pk IN (SELECT pk FROM changed)`,
  opportunity: `WITH changed AS (SELECT value AS pk FROM json_each(?1)),
    homes AS (SELECT account_pk AS pk FROM opportunities WHERE pk IN (SELECT pk FROM changed) AND account_pk IS NOT NULL)
    SELECT pk * 4 + 3 AS entity FROM changed
    UNION SELECT pk * 4 + 2 FROM homes
    UNION SELECT pk * 4 + 1 FROM people WHERE account_pk IN (SELECT pk FROM homes)
    UNION SELECT person_pk * 4 + 1 FROM opportunity_contacts WHERE opportunity_pk IN (SELECT pk FROM changed)`,
};

/** Gives a new version to every entity whose context depends on the changed rows, in the caller's transaction. */
export function bumpVersions(sql: SqlConnection, changed: Changed): void {
  const lists = listsOf(changed);
  if (lists.length === 0) return;
  const version = nextVersion(sql);
  for (const [noun, list] of lists) {
    sql.run(
      `INSERT INTO entity_versions (entity, version, rewritten) SELECT entity, ?2, ?2 FROM (${dependants[noun]}) WHERE true
       ON CONFLICT (entity) DO UPDATE SET version = excluded.version, rewritten = excluded.rewritten`,
      list,
      version,
    );
  }
}

/** The same for people who have new touches, and of whose other touches none was removed, moved or graded otherwise. */
export function bumpGrown(sql: SqlConnection, personPks: readonly number[]): void {
  if (personPks.length === 0) return;
  sql.run(
    `INSERT INTO entity_versions (entity, version) SELECT entity, ?2 FROM (${dependants.person}) WHERE true
     ON CONFLICT (entity) DO UPDATE SET version = excluded.version`,
    JSON.stringify(personPks),
    nextVersion(sql),
  );
}

/** The entity keys of those whose context shows something of the changed rows. */
export function dependantsOf(sql: SqlConnection, changed: Changed): Set<number> {
  const stale = new Set<number>();
  for (const [noun, list] of listsOf(changed)) for (const [entity] of sql.all(dependants[noun], list)) stale.add(Number(entity));
  return stale;
}

function listsOf(changed: Changed): [noun: EntityNoun, list: string][] {
  const nouns = Object.keys(dependants) as EntityNoun[];
  return nouns.flatMap((noun) => (changed[noun]?.length ? [[noun, JSON.stringify(changed[noun])]] : []));
}

/** The library, a persona or a push changed: every context is composed anew when next asked for. */
export function bumpShared(sql: SqlConnection): void {
  setVersion(sql, [sharedEntity]);
}

/** One new version for all of them. */
export function setVersion(sql: SqlConnection, entities: readonly number[]): void {
  sql.run(
    `INSERT INTO entity_versions (entity, version, rewritten) SELECT value, ?1, ?1 FROM json_each(?2) WHERE true
     ON CONFLICT (entity) DO UPDATE SET version = excluded.version, rewritten = excluded.rewritten`,
    nextVersion(sql),
    JSON.stringify(entities),
  );
}

import type { SqlConnection } from '../sql-connection.ts';
import type { CasesAsked } from './read-cases.ts';

const tables = { person: 'people', account: 'accounts' } as const;
type Noun = keyof typeof tables;

/** The row that a side is now. Only sides that are not there themselves are looked for among the merges. */
const sideNow = (noun: Noun, side: 'first_pk' | 'second_pk'): string => `coalesce(
  (SELECT pk FROM ${tables[noun]} WHERE pk = c.${side} AND deleted_at_ms IS NULL),
  (WITH RECURSIVE became (pk) AS (
     SELECT survivor_pk FROM merges WHERE noun = '${noun}' AND merged_pk = c.${side} AND undone_at_ms IS NULL
     UNION SELECT m.survivor_pk FROM became AS b CROSS JOIN merges AS m ON m.noun = '${noun}' AND m.merged_pk = b.pk AND m.undone_at_ms IS NULL)
   SELECT b.pk FROM became AS b CROSS JOIN ${tables[noun]} AS t ON t.pk = b.pk WHERE t.deleted_at_ms IS NULL LIMIT 1))`;

const query = (noun: Noun): string => `SELECT count(*) FROM identity_cases AS c
  WHERE c.status = ? AND c.noun = '${noun}' AND ${sideNow(noun, 'first_pk')} <> ${sideNow(noun, 'second_pk')}`;
const queries = { person: query('person'), account: query('account') };

/** How many cases there are of which `readCases` knows both sides. */
export function countCases(sql: SqlConnection, { status, noun }: Pick<CasesAsked, 'status' | 'noun'>): number {
  const nouns = (['person', 'account'] as const).filter((each) => noun === undefined || noun === each);
  return nouns.reduce((sum, each) => sum + Number(sql.get(queries[each], status)?.[0]), 0);
}

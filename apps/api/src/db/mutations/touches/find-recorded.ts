import type { TouchInput } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

interface Recorded {
  /** The small number that stands for the touch's source. */
  readonly sourceOf: (input: TouchInput) => number;
  /** The key of the touch when it is recorded already; with `key`, notes that it is from now on. */
  readonly recorded: (input: TouchInput, key?: number) => number | undefined;
}

/** Interns the sources of the touches and finds those that are recorded already. */
export function findRecorded(sql: SqlConnection, inputs: readonly TouchInput[]): Recorded {
  const sources = internSources(sql, new Set(inputs.map(({ source }) => source)));
  const sourceOf = ({ source }: TouchInput) => sources.get(source) ?? 0;
  const nameOf = (input: TouchInput) => `${sourceOf(input)} ${input.externalId}`;
  const keys = new Map<string, number>();
  for (const [source, some] of Map.groupBy(inputs, sourceOf)) {
    const rows = sql.all(
      'SELECT j.value, t.pk FROM json_each(?1) AS j CROSS JOIN touches AS t ON t.source_pk = ?2 AND t.external_id = j.value',
      JSON.stringify(some.map(({ externalId }) => externalId)),
      source,
    );
    for (const [externalId, pk] of rows) keys.set(`${source} ${String(externalId)}`, Number(pk));
  }
  return {
    sourceOf,
    recorded(input, key) {
      if (key !== undefined) keys.set(nameOf(input), key);
      return keys.get(nameOf(input));
    },
  };
}

function internSources(sql: SqlConnection, names: ReadonlySet<string>): Map<string, number> {
  const list = JSON.stringify([...names]);
  sql.run('INSERT INTO sources (name) SELECT value FROM json_each(?) WHERE true ON CONFLICT (name) DO NOTHING', list);
  const rows = sql.all('SELECT name, pk FROM sources WHERE name IN (SELECT value FROM json_each(?))', list);
  return new Map(rows.map(([name, pk]) => [String(name), Number(pk)]));
}

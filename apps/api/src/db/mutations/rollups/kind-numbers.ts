import { assert } from '@alongside/common';
import type { SqlConnection } from '../../sql-connection.ts';

interface Kind {
  readonly type: string;
  readonly channel: string;
  readonly grade: string;
}

/** A cell has 12 bits for them; there are not as many combinations of words. */
const mostKinds = 4_095;

/** The small number of each kind, made where there is none yet. Read anew each time: what a transaction that was given up has made is gone. */
export function kindNumbers(sql: SqlConnection, kinds: readonly Kind[]): (kind: Kind) => number {
  const known = new Map<string, number>();
  const read = () => {
    for (const [pk, type, channel, grade] of sql.all('SELECT pk, type, channel, grade FROM touch_kinds')) {
      known.set(nameOf({ type: String(type), channel: String(channel), grade: String(grade) }), Number(pk));
    }
  };
  read();
  const missing = new Map(kinds.flatMap((kind) => (known.has(nameOf(kind)) ? [] : [[nameOf(kind), kind]])));
  if (missing.size > 0) {
    const rows = Array.from(missing.values(), ({ type, channel, grade }) => [type, channel, grade]);
    sql.run(
      'INSERT INTO touch_kinds (type, channel, grade) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
      JSON.stringify(rows),
    );
    read();
    assert(known.size <= mostKinds, 'there are more kinds of touches than a cell can number');
  }
  return (kind) => known.get(nameOf(kind)) ?? 0;
}

function nameOf({ type, channel, grade }: Kind): string {
  return `${type} ${channel} ${grade}`;
}

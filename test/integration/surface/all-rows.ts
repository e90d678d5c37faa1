import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '@alongside/api/db/readers/open-for-reading.ts';

/** When something was last seen or used is noted at any time, by itself. */
const notedByItself = /last_(?:seen|used)_at_ms/;

/** Every row of every database of a data folder as one text: the same text means that nothing was changed. */
export function allRows(dataDir: string): string {
  const files = [
    'control.db',
    ...readdirSync(join(dataDir, 'workspaces')).flatMap((name) => (name.endsWith('.db') ? [`workspaces/${name}`] : [])),
  ];
  return files
    .sort()
    .map((file) => `${file}\n${rowsOf(join(dataDir, file))}`)
    .join('\n');
}

function rowsOf(path: string): string {
  const sql = openForReading(path);
  try {
    const tables = sql.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(([name]) => String(name));
    return tables
      .map((table) => {
        const columns = sql
          .all(`SELECT name FROM pragma_table_info('${table}')`)
          .flatMap(([name]) => (notedByItself.test(String(name)) ? [] : [`"${String(name)}"`]));
        return `${table} ${JSON.stringify(sql.all(`SELECT ${columns.join(', ')} FROM "${table}"`))}`;
      })
      .join('\n');
  } finally {
    sql.close();
  }
}

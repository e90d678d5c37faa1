import type { SqlConnection } from '../../sql-connection.ts';

/** A push whose audience named the merged account, as it was and as it became. */
export interface Mention {
  readonly pk: number;
  readonly before: string;
  readonly after: string;
}

/** Lets the audiences of pushes that name the merged account name the survivor. */
export function moveMentions(sql: SqlConnection, survivorId: string, mergedId: string): Mention[] {
  const rows = sql.all('SELECT pk, audience FROM pushes WHERE instr(audience, json_quote(?)) > 0', mergedId);
  return rows.map(([number, audience]) => {
    const [pk, before] = [Number(number), String(audience)];
    const after = withIds(before, (ids) => ids.map((id) => (id === mergedId ? survivorId : id)));
    sql.run('UPDATE pushes SET audience = ? WHERE pk = ?', after, pk);
    return { pk, before, after };
  });
}

/** Puts the former text back; where it was changed since, only the id. */
export function restoreMentions(sql: SqlConnection, survivorId: string, mergedId: string, mentions: readonly Mention[]): void {
  for (const { pk, before, after } of mentions) {
    const now = sql.get('SELECT audience FROM pushes WHERE pk = ?', pk)?.[0];
    if (typeof now !== 'string') continue;
    const namedBoth = before.includes(JSON.stringify(survivorId));
    const back = (id: unknown) => (id !== survivorId ? [id] : namedBoth ? [survivorId, mergedId] : [mergedId]);
    sql.run('UPDATE pushes SET audience = ? WHERE pk = ?', now === after ? before : withIds(now, (ids) => ids.flatMap(back)), pk);
  }
}

/** The text with every list in it changed, and each id once in it. */
function withIds(text: string, change: (ids: readonly unknown[]) => unknown[]): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => (Array.isArray(value) ? [...new Set(change(value))] : value));
}

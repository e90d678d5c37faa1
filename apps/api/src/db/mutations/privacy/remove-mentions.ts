import type { SqlConnection } from '../../sql-connection.ts';

const names = (...columns: string[]) => columns.map((column) => `instr(lower(${column}), lower(j.value))`).join(' OR ');

/** What is kept as it came: where somebody is mentioned in it, it is not kept. */
const statements: Readonly<Record<string, string>> = {
  idempotency_keys: `DELETE FROM idempotency_keys WHERE EXISTS (SELECT 1 FROM json_each(?1) AS j WHERE ${names('body', 'key', 'route')})`,
  held_events: `DELETE FROM held_events WHERE EXISTS (SELECT 1 FROM json_each(?1) AS j WHERE ${names('event', 'needs')})`,
  // Emptied, not removed: when the same delivery is sent again, it must be known.
  hook_deliveries: `UPDATE hook_deliveries SET body = NULL, headers = NULL, outcome = NULL,
      state = iif(state = 'waiting', 'failed', state), done_at_ms = coalesce(done_at_ms, received_at_ms)
    WHERE EXISTS (SELECT 1 FROM json_each(?1) AS j WHERE ${names('body', 'headers', 'outcome')})`,
  webhook_messages: `DELETE FROM webhook_messages WHERE EXISTS (SELECT 1 FROM json_each(?1) AS j WHERE ${names('data')})`,
};

/**
 * Removes kept answers and undigested deliveries in which one of the texts stands, in whatever letter case and also as JSON writes it.
 *
 * @returns how many, by table
 */
export function removeMentions(sql: SqlConnection, texts: readonly string[]): Record<string, number> {
  const forms = new Set(texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]));
  const list = JSON.stringify([...forms]);
  const removed = Object.fromEntries(Object.entries(statements).map(([table, statement]) => [table, sql.run(statement, list)]));
  if (removed.webhook_messages) {
    sql.run('DELETE FROM webhook_deliveries WHERE message_pk NOT IN (SELECT pk FROM webhook_messages)');
    sql.run('DELETE FROM webhook_attempts WHERE delivery_pk NOT IN (SELECT pk FROM webhook_deliveries)');
  }
  return removed;
}

import { expect, test } from 'vitest';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { removeWebhook } from './remove-webhook.ts';

const many = 1_050;

test('a webhook goes with all its deliveries, in parts between which others write, and no other webhook loses any', async () => {
  using database = openTestDatabase();
  const { sql } = database;
  for (const pk of [1, 2])
    sql.run(
      `INSERT INTO webhooks (pk, id, name, url, secret, state, created_at_ms, updated_at_ms) VALUES (?, ?, 'W', 'https://a.test/', '', 'active', 0, 0)`,
      pk,
      `whk_${pk}`,
    );
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${2 * many})
     INSERT INTO webhook_deliveries (pk, id, webhook_pk, message_pk, state, attempts) SELECT i, 'whd_' || i, 1 + i % 2, i, 'delivered', 1 FROM n`,
  );
  sql.run('INSERT INTO webhook_attempts (delivery_pk, at_ms, duration_ms) SELECT pk, 0, 1 FROM webhook_deliveries');
  const count = (table: string) => Number(sql.get(`SELECT count(*) FROM ${table}`)?.[0]);
  const parts: number[] = [];
  const isRemoved = await removeWebhook(
    {
      write: async (name, input) => {
        const before = count('webhook_deliveries');
        const outcome = database.write(name, input);
        parts.push(before - count('webhook_deliveries'));
        return outcome;
      },
    },
    'whk_2',
  );
  expect(isRemoved).toBe(true);
  expect(sql.all('SELECT id, state FROM webhooks').map((row) => [...row])).toEqual([['whk_1', 'active']]);
  expect([count('webhook_deliveries'), count('webhook_attempts')]).toEqual([many, many]);
  expect(Math.max(...parts)).toBeLessThanOrEqual(200);
});

import type { Opportunity, OpportunityStages, Page } from '@alongside/common';
import { expect, test } from 'vitest';
import { SqlConnection } from '../../db/sql-connection.ts';
import { openTestServer } from '../../testing/open-test-server.ts';

const said = 5_010;

test('the last words of a history are how the deal stands, though one of them came after somebody changed something else', async () => {
  await using api = await openTestServer({ startsJobs: false });
  const tell = (at: string, stage: string) =>
    api.ask('admin', 'POST', '/v1/events', {
      events: [{ type: 'opportunity.upsert', source: 'crm', externalId: 'd1', at, opportunity: { name: 'Deal', stage } }],
    });
  await tell('2026-01-01T00:00:00Z', 'Proposal');
  const [deal] = ((await api.ask('admin', 'GET', '/v1/opportunities')).body as Page<Opportunity>).items;
  const path = `/v1/opportunities/${deal?.id}`;
  await api.ask('admin', 'PATCH', path, { amountCents: 500 });
  await api.ask('admin', 'POST', '/v1/opportunities', { name: 'Deal', source: 'crm', externalId: 'd1', currency: 'EUR' });
  await tell('2026-01-02T00:00:00Z', 'Negotiation');
  const now = (await api.ask('admin', 'GET', path)).body as Opportunity;
  const { items } = (await api.ask('admin', 'GET', `${path}/stages`)).body as OpportunityStages;
  expect([now.stage, now.amountCents, now.currency]).toEqual(['Negotiation', 500, 'EUR']);
  expect(items.at(-1)).toMatchObject({ stage: now.stage, amountCents: now.amountCents, currency: now.currency });
});

test('of more words than fit the newest are told, on the ground of those before, and it says so', async () => {
  await using api = await openTestServer({ startsJobs: false });
  const made = await api.ask('admin', 'POST', '/v1/opportunities', { name: 'Deal', stage: 'New', currency: 'EUR' });
  const { id } = made.body as Opportunity;
  const history = async () => (await api.ask('admin', 'GET', `/v1/opportunities/${id}/stages`)).body as OpportunityStages;
  expect(await history()).not.toHaveProperty('hasEarlier');
  const workspaceId = api.server.context.control.findWorkspaceBySlug('acme')?.id ?? '';
  // Nothing else writes meanwhile.
  const sql = new SqlConnection(`${api.dataDir}/workspaces/${workspaceId}.db`);
  sql.run(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${said})
     INSERT INTO opportunity_stages (opportunity_pk, at_ms, amount_cents, currency)
     SELECT (SELECT pk FROM opportunities), i * 1000, i, CASE i WHEN 2 THEN 'USD' END FROM n`,
  );
  sql.run("DELETE FROM opportunity_stages WHERE stage = 'New'");
  sql.close();
  const { items, hasEarlier } = await history();
  expect([items.length, hasEarlier]).toEqual([5_000, true]);
  expect([items[0]?.amountCents, items.at(-1)?.amountCents]).toEqual([11, said]);
  expect(new Set(items.map(({ currency }) => currency))).toEqual(new Set(['USD']));
});

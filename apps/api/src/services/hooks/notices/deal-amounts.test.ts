import { expect, test } from 'vitest';
import { commandPrincipal } from '../../../auth/command-principal.ts';
import { openTestServer } from '../../../testing/open-test-server.ts';
import { applyDeliveries } from '../apply-deliveries.ts';

const atMs = Date.parse('2026-11-20T10:00:00Z');
const amount = (value: string, at = 0) => ({ property: 'amount', value, at });
const currency = (value: string, at = 0) => ({ property: 'deal_currency_code', value, at });
type Told = ReturnType<typeof amount>;

/** What a deal is worth after HubSpot's deliveries, in each of which it tells some properties; a list of deliveries is applied together. */
async function worth(rounds: readonly (readonly (readonly Told[])[])[]): Promise<unknown> {
  await using api = await openTestServer({ startsJobs: false });
  await api.key('admin');
  const { context } = api.server;
  const [workspace] = context.control.native.all("SELECT id FROM workspaces WHERE slug = 'acme'");
  const inside = await context.workspaceOf(commandPrincipal(String(workspace?.[0])));
  for (const deliveries of rounds) {
    const due = deliveries.map((notices, index) => ({
      id: `d${index}`,
      kind: 'hubspot' as const,
      source: 'hubspot',
      mapping: undefined,
      deliveryKey: `k${index}`,
      attempts: 0,
      receivedAtMs: atMs,
      body: JSON.stringify(
        notices.map(({ property, value, at }) => ({
          subscriptionType: 'deal.propertyChange',
          objectId: 51,
          occurredAt: atMs + at,
          propertyName: property,
          propertyValue: value,
        })),
      ),
    }));
    const settled = await applyDeliveries(inside, due);
    expect(settled.map(({ state, outcome }) => [state, outcome.reasons ?? []])).toEqual(due.map(() => ['applied', []]));
  }
  return inside.native.get('SELECT amount_cents, currency FROM opportunities');
}

test.each<[string, (readonly (readonly Told[])[])[], unknown]>([
  ['no currency is told', [[[amount('1200.50')]]], [120_050, null]],
  ['it is told in the same delivery', [[[amount('1200'), currency('JPY')]]], [1_200, 'JPY']],
  ['it is told in a delivery before', [[[currency('JPY')]], [[amount('1200')]]], [1_200, 'JPY']],
  ['it is told in a delivery that is applied with it', [[[currency('JPY')], [amount('1200', 1)]]], [1_200, 'JPY']],
  ['it is told afterwards', [[[amount('1200')]], [[currency('JPY', 1)]]], [1_200, 'JPY']],
  ['it is told in one that is applied with it, afterwards', [[[amount('1200')], [currency('JPY', 1)]]], [1_200, 'JPY']],
  ['it is told twice', [[[amount('1200')]], [[currency('JPY', 1)]], [[currency('JPY', 1)]]], [1_200, 'JPY']],
  ['it changes to one with three decimals', [[[amount('1200'), currency('JPY')]], [[currency('KWD', 1)]]], [1_200_000, 'KWD']],
  ['both change', [[[amount('1200'), currency('JPY')]], [[currency('EUR', 1), amount('9.99', 1)]]], [999, 'EUR']],
])('the amount of a deal is counted in the smallest units of its currency, where %s', async (_, rounds, expected) => {
  expect(await worth(rounds)).toEqual(expected);
});

import { createHmac } from 'node:crypto';
import { openTestServer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { eventually } from '../../automation/eventually.ts';
import { Dice } from '../operations/dice.ts';
import { callsOfSite } from './calls-of-site.ts';

export interface AppliedState {
  readonly people: readonly unknown[];
  readonly touches: readonly unknown[];
}

const deliveries = 1_000;
const repeated = 300;
const lanes = 16;

/** Sends a site's calls to a new server, in order and once, or shuffled and some of them twice; tells what became of them. */
export async function applyInAnyOrder({ seed, isShuffled }: { readonly seed: number; readonly isShuffled: boolean }) {
  await using api = await openTestServer();
  const made = await api.ask('admin', 'POST', '/v1/hook-endpoints', { kind: 'segment', name: 'Site', source: 'site' });
  const { id, secret } = made.body as { id: string; secret: string };
  const calls = callsOfSite(deliveries, new Dice(seed));
  const sent = isShuffled ? shuffled([...calls, ...calls.slice(0, repeated)], new Dice(seed + 1)) : calls;
  const counts = { taken: 0, known: 0 };
  let next = 0;
  const lane = async () => {
    for (let call = sent[next++]; call !== undefined; call = sent[next++]) {
      const body = JSON.stringify(call);
      const signature = createHmac('sha1', secret).update(body).digest('hex');
      const { status, body: receipt } = await api.ask(undefined, 'POST', `/v1/hooks/${id}`, body, { 'x-signature': signature });
      if (status !== 202) throw new Error(`a delivery was answered ${status}`);
      counts[(receipt as { duplicate: boolean }).duplicate ? 'known' : 'taken'] += 1;
    }
  };
  // In order: one after the other.
  await Promise.all(Array.from({ length: isShuffled ? lanes : 1 }, lane));
  const native = await workspaceOf(api);
  const count = (state: string) => Number(native.all('SELECT count(*) FROM hook_deliveries WHERE state = ?', state)[0]?.[0]);
  await eventually('all deliveries are applied', async () => (count('waiting') === 0 ? true : undefined), 30_000);
  return { ...counts, applied: count('applied'), state: stateOf(native) };
}

type Native = Awaited<ReturnType<typeof workspaceOf>>;

async function workspaceOf({ server: { context } }: TestServer) {
  const [id] = context.control.native.get('SELECT id FROM workspaces') ?? [];
  return (await context.stores.get(String(id))).native;
}

/** What people see, without our own ids and times: these are drawn anew in each server. */
function stateOf(native: Native): AppliedState {
  return {
    people: native.all(
      `SELECT p.name, p.email, p.title, p.phone, p.country, a.name,
         (SELECT group_concat(external_id) FROM (SELECT external_id FROM external_ids WHERE noun = 'person' AND pk = p.pk ORDER BY 1))
       FROM people AS p LEFT JOIN accounts AS a ON a.pk = p.account_pk WHERE p.deleted_at_ms IS NULL ORDER BY 7`,
    ),
    touches: native.all(
      `SELECT t.external_id, t.type, t.occurred_at_ms, t.subject,
         (SELECT min(external_id) FROM external_ids WHERE noun = 'person' AND pk = t.person_pk) FROM touches AS t ORDER BY 1`,
    ),
  };
}

function shuffled<Item>(items: readonly Item[], dice: Dice): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}

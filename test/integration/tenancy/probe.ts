import { setImmediate as turn } from 'node:timers/promises';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import { stock } from '../fuzz/stock.ts';
import { Tenant } from '../fuzz/tenant.ts';
import { contractDocument, operationsOf } from '../operations/contract-document.ts';
import { Dice } from '../operations/dice.ts';
import { type MadeRequest, requestMaker } from '../operations/request-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { callersOf } from '../principals/callers-of.ts';
import { type FullAnswer, send } from '../principals/in-process.ts';
import { replaceCaller } from '../principals/replace-caller.ts';
import type { WatchedApp } from '../principals/watched-app.ts';
import { withAbsentIds, withoutIds } from './absent-ids.ts';
import { canaryMaker, holdsCanary } from './canary.ts';
import { disguise } from './disguise.ts';
import { fill } from './fill.ts';
import { ForeignPool } from './foreign-pool.ts';
import { inventory } from './inventory.ts';
import { wouldEnd } from './would-end.ts';

const lanes = 96;
const mostFindings = 20;

export interface ProbeReport {
  readonly probes: number;
  readonly seconds: number;
  readonly findings: readonly string[];
  /** Pairs of a foreign and an absent id that were asked for and compared. */
  readonly compared: number;
  /** @unit milliseconds */
  readonly medianMs: { readonly foreign: number; readonly absent: number };
  readonly statuses: ReadonlyMap<number, number>;
}

export interface ProbePlan {
  readonly seed: number;
  readonly probes: number;
  /** The slug of the victim, where a planted bug must know it. */
  readonly victim?: string;
}

/** Sends, as everybody of one workspace, requests about what is another workspace's; nothing of it may come back, or change. */
export async function probe(api: TestServer, app: WatchedApp, { seed, probes, victim: slug = 'victim' }: ProbePlan): Promise<ProbeReport> {
  const document = contractDocument();
  const schemas = document.components?.schemas ?? {};
  const operations = operationsOf(document);
  const victim = await tenantOf(api, app, slug);
  const canary = canaryMaker();
  await stock(api, app, victim.callers, victim.tenant.pool, canary());
  const named = await fill(app, victim.tenant, operations, schemas, canary);
  const attacker = await tenantOf(api, app, 'attacker');
  await fill(app, attacker.tenant, operations, schemas);
  const before = await inventory(app, victim.tenant, operations);

  const findings = new Map<string, string>();
  const statuses = new Map<number, number>();
  const times = { foreign: [] as number[], absent: [] as number[] };
  let [sent, compared] = [0, 0];
  app.onLine((line) => holdsCanary(line) && findings.set('log', `a canary stands in the log: ${line}`));
  const makers = operations
    .filter((operation) => !wouldEnd(operation))
    .map((operation) => ({ operation, make: requestMaker(operation, schemas), hasId: operation.template.includes('{') }));
  const report = (what: string, { method, path, headers, body }: MadeRequest, answer: FullAnswer) => {
    if (findings.size >= mostFindings) return;
    const told = `${what}: ${method} ${path}\n  ${JSON.stringify(headers)}\n  ${body ?? ''}\n  -> ${answer.status} ${JSON.stringify(answer.body)}`;
    findings.set(`${what} ${method} ${answer.status} ${path.slice(0, 18)}`, told.slice(0, 1_500));
  };
  const tookMs = new WeakMap<FullAnswer, number>();
  const ask = async (request: MadeRequest, headers: Readonly<Record<string, string>>) => {
    sent += 1;
    const startedAtMs = performance.now();
    const answer = await send(app, attacker.tenant.origin, request, headers);
    tookMs.set(answer, performance.now() - startedAtMs);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (!isPublic(request) && holdsCanary(`${JSON.stringify(answer.body) ?? ''}${JSON.stringify([...answer.headers])}`))
      report('a canary came back', request, answer);
    return answer;
  };

  /** What the victim has sent under a key, sent again under it: each once, or it would be the attacker's own answer. */
  const replay = async (request: MadeRequest, caller: Caller) => {
    const answer = await send(app, attacker.tenant.origin, request, caller.headers);
    sent += 1;
    if (answer.headers.has('idempotency-replayed')) report("another workspace's answer was played again", request, answer);
  };

  /** Now one, now the other first: whoever comes second finds everything warm. */
  const timeBoth = async (dice: Dice, foreign: MadeRequest, absent: MadeRequest, headers: Caller['headers']) => {
    const isForeignFirst = dice.chance(0.5);
    const one = await ask(isForeignFirst ? foreign : absent, headers);
    const two = await ask(isForeignFirst ? absent : foreign, headers);
    times.foreign.push(tookMs.get(isForeignFirst ? one : two) ?? 0);
    times.absent.push(tookMs.get(isForeignFirst ? two : one) ?? 0);
  };

  /** Things of others are answered like things that there are not, and as fast. */
  const compare = async (
    dice: Dice,
    request: MadeRequest,
    first: FullAnswer,
    ids: ReadonlySet<string>,
    { headers }: Caller,
    hasId: boolean,
  ) => {
    const elsewhere = withAbsentIds(request, ids);
    let [foreign, absent] = [first, await ask(elsewhere, headers)];
    // What was stored the first time is known the second time: only refusals are compared.
    if (foreign.status < 400 && absent.status < 400) return;
    compared += 1;
    // The other lanes go on meanwhile, and may end the caller or a thing of its own between two questions: what differs stays different.
    for (let tries = 0; tries < 3 && isUnlike(foreign, absent); tries += 1) {
      [foreign, absent] = [await ask(request, headers), await ask(elsewhere, headers)];
    }
    if (isUnlike(foreign, absent)) {
      report(`an absent id is answered otherwise (${absent.status} ${JSON.stringify(absent.body)})`, request, foreign);
    }
    if (hasId && foreign.status === 404 && absent.status === 404) await timeBoth(dice, request, elsewhere, headers);
  };

  const tryOne = async (dice: Dice) => {
    const again = dice.chance(0.02) ? named.pop() : undefined;
    if (again) return replay(again, dice.pick(attacker.callers));
    const { operation, make, hasId } = dice.pick(makers);
    const pool = new ForeignPool(victim.tenant.pool, attacker.tenant.pool);
    const caller = attacker.tenant.anybody(dice, operation);
    const request = disguise(make({ dice, pool, spoilt: 0 }), victim.names, dice);
    const answer = await ask(request, caller.headers);
    await attacker.tenant.see(operation, answer, caller);
    const isNamed = Object.keys(request.headers).some((name) => /^idempotency-key$/i.test(name));
    if (pool.used.size > 0 && !isNamed && dice.chance(0.4)) await compare(dice, request, answer, pool.used, caller, hasId);
  };

  let next = 0;
  const lane = async () => {
    while (sent < probes) {
      const dice = new Dice(seed * 31 + next);
      next += 1;
      // Else requests that need no disk would keep those waiting that do.
      await turn();
      await tryOne(dice);
    }
  };
  const startedAtMs = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - startedAtMs) / 1_000;
  const after = await inventory(app, victim.tenant, operations);
  for (const [what, was] of before)
    if (after.get(what) !== was) findings.set(what, `${what} of the victim changed: ${was} -> ${after.get(what)}`);
  const medianMs = { foreign: median(times.foreign), absent: median(times.absent) };
  return { probes: sent, seconds, findings: [...findings.values()], compared, medianMs, statuses };
}

const isUnlike = (one: FullAnswer, other: FullAnswer): boolean =>
  one.status !== other.status || withoutIds(one.body) !== withoutIds(other.body);

/** The names of a workspace's identity providers are for whoever wants to sign in there. */
const isPublic = ({ path }: MadeRequest): boolean => path.startsWith('/v1/sign-in/options');

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function tenantOf(api: TestServer, app: WatchedApp, slug: string) {
  const callers = await callersOf(api, app, slug);
  const tenant = new Tenant(api.server.context.origin(), callers, (caller) => replaceCaller(api, app, slug, caller));
  const { workspaceId } = await api.member({ slug });
  return { callers, tenant, names: [workspaceId, slug] };
}

import { setImmediate as turn } from 'node:timers/promises';
import { WorkspaceGone } from '@alongside/api/workspace-gone.ts';
import { AppError } from '@alongside/common';
import { Contract } from '../contract/contract.ts';
import { contractDocument } from '../operations/contract-document.ts';
import { Dice } from '../operations/dice.ts';
import type { Operation } from '../operations/operation.ts';
import { type MadeRequest, requestMaker } from '../operations/request-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { type FullAnswer, send } from '../principals/in-process.ts';
import type { WatchedApp } from '../principals/watched-app.ts';
import type { FuzzWorld } from './fuzz-world.ts';
import { seldom } from './seldom.ts';
import type { Tenant } from './tenant.ts';

/** Asked at once: writes meet each other, as they do in life, and share a commit. */
const lanes = 96;
const triesByName = 3_000;
const triesInTheFirstHour = 12;
const mostFindings = 30;
/** How much of a request is garbage, and how often. */
const spoilage = [0, 0, 0.02, 0.25];

interface FuzzPlan {
  readonly seed: number;
  readonly requests: number;
  /** Whether operations that chance left out are asked for by name. */
  readonly asksByName?: boolean;
}

export interface FuzzReport {
  readonly requests: number;
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** Successes by operation and status. */
  readonly successes: ReadonlyMap<string, number>;
  /** Promised successes that never came. */
  readonly unproven: readonly string[];
  /** What is wrong, with the request that shows it. */
  readonly findings: readonly string[];
  readonly slowest: { readonly ms: number; readonly request: string };
}

/** Sends requests to every operation of the contract, as everybody: good, nearly good and hopeless ones; what one makes, others are about. */
export async function fuzz(app: WatchedApp, world: FuzzWorld, { seed, requests, asksByName = true }: FuzzPlan): Promise<FuzzReport> {
  const document = contractDocument();
  const contract = Contract.from(document);
  const schemas = document.components?.schemas ?? {};
  const makers = contract.operations.map((operation) => ({ operation, make: requestMaker(operation, schemas) }));
  // Writes more often than the rest: they make what the rest is about.
  const drawn = makers.flatMap((maker) => Array.from({ length: weight(maker.operation) }, () => maker));
  const statuses = new Map<number, number>();
  const findings = new Map<string, string>();
  let sent = 0;
  let slowest = { ms: 0, request: '' };
  const startedAtMs = performance.now();

  const sendOne = async (operation: Operation, request: MadeRequest, caller: Caller, tenant: Tenant): Promise<FullAnswer | undefined> => {
    sent += 1;
    const sentAtMs = performance.now();
    const again = () => send(app, tenant.origin, request, caller.headers);
    const answer = await again().catch((error: unknown) => cutShort(app, error, again));
    // As it should be: a client sees that it is not whole.
    if (answer === undefined) return undefined;
    const ms = performance.now() - sentAtMs;
    if (ms > slowest.ms) slowest = { ms, request: told([], caller.kind, request, answer) };
    const faults = typeof answer === 'string' ? [answer] : answerFaults(contract, operation, request, answer);
    if (faults.length > 0 && findings.size < mostFindings) {
      const what = `${operation.operationId} ${faults.join('; ').slice(0, 60)}`;
      findings.set(what, `${told(faults, caller.kind, request, answer)}${logged(app, answer)}`);
    }
    if (typeof answer === 'string') return undefined;
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    await tenant.see(operation, answer, caller);
    return answer;
  };

  const ask = async ({ operation, make }: (typeof makers)[number], dice: Dice, spoilt: number, given?: Tenant) => {
    // Else requests that need no disk would keep those waiting that do.
    await turn();
    const tenant = given ?? (await world.tenant());
    const caller = tenant.anybody(dice, operation);
    const request = make({ dice, pool: tenant.pool, spoilt });
    const answer = await sendOne(operation, request, caller, tenant);
    const etag = request.method === 'GET' ? answer?.headers.get('etag') : undefined;
    // As a client does that has the answer already.
    if (etag) await sendOne(operation, { ...request, headers: { ...request.headers, 'if-none-match': etag } }, caller, tenant);
  };

  const firstHour = await world.firstHour();
  for (const maker of makers.filter(({ operation }) => operation.template.startsWith('/v1/sign-in'))) {
    for (let tried = 0; tried < triesInTheFirstHour; tried += 1) await ask(maker, new Dice(seed + tried), 0, firstHour);
  }
  let next = 0;
  const lane = async () => {
    while (next < requests) {
      const dice = new Dice(seed * 31 + next);
      next += 1;
      await ask(dice.pick(drawn), dice, dice.pick(spoilage));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const unproven = () => contract.unproven.filter((promise) => !(promise in seldom));
  // Requests that never get past the parser would prove nothing: what chance left out is asked for by name.
  const askByName = async (promise: string) => {
    const maker = makers.find(({ operation }) => promise.startsWith(`${operation.operationId} `));
    for (let tried = 0; maker && tried < triesByName && unproven().includes(promise); tried += 1) {
      await ask(maker, new Dice(seed + 7_919 * tried), 0);
      if (tried % 10 === 9) for (const helper of helpful(makers, maker.operation)) await ask(helper, new Dice(seed + tried), 0);
    }
  };
  if (asksByName) await Promise.all(unproven().map(askByName));
  return {
    requests: sent,
    seconds: (performance.now() - startedAtMs) / 1_000,
    statuses,
    successes: contract.successes,
    unproven: unproven(),
    findings: [...findings.values()],
    slowest,
  };
}

/**
 * What to make of an answer that was not read to its end: why, unless that is right. One of a workspace that was deleted meanwhile is cut off, and so is one
 * to somebody who lost the right to it, who is refused when they ask again.
 */
async function cutShort(
  { context }: WatchedApp,
  error: unknown,
  again: () => Promise<FullAnswer>,
): Promise<FullAnswer | string | undefined> {
  if (error instanceof WorkspaceGone && !context.control.findWorkspace(error.workspaceId)) return undefined;
  if (!(error instanceof AppError && (error.code === 'unauthenticated' || error.code === 'forbidden'))) return String(error);
  const answer = await again().catch(String);
  return typeof answer === 'string' || answer.status === 401 || answer.status === 403 ? answer : String(error);
}

function weight({ method, template }: Operation): number {
  // What ends callers or workspaces comes seldom: most requests would be refused afterwards.
  if (/^\/v1\/(?:sign-out|session)/.test(template)) return 1;
  if (method === 'DELETE') return 1;
  // Searches every file, or writes everything out.
  if (/erasure|export/.test(template)) return 1;
  return { POST: 9, PATCH: 4, PUT: 2 }[method] ?? 3;
}

/** What lies nearby: it makes, and tells, what an operation that never succeeded may lack. */
function helpful<Maker extends { operation: Operation }>(makers: readonly Maker[], { template }: Operation): Maker[] {
  const area = template.split('/').slice(0, 3).join('/');
  return makers.filter(({ operation }) => /^(?:POST|GET)$/.test(operation.method) && operation.template.startsWith(area));
}

function answerFaults(contract: Contract, operation: Operation, { method, path }: MadeRequest, answer: FullAnswer): string[] {
  // A spoilt address may be another operation's, or nobody's.
  const asked = contract.find(method, new URL(path, 'http://host').pathname);
  const faults = contract.faultsOf(asked ?? { ...operation, responses: { default: operation.responses.default ?? {} } }, answer);
  if (answer.status >= 500) faults.push(`answered with ${answer.status}`);
  return faults;
}

function told(
  faults: readonly string[],
  caller: string,
  { method, path, headers, body }: MadeRequest,
  answer: FullAnswer | string,
): string {
  const answered = typeof answer === 'string' ? answer : `${answer.status} ${JSON.stringify(answer.body) ?? ''}`;
  const asked = `${method} ${path.slice(0, 300)} as ${caller}\n  ${JSON.stringify(headers).slice(0, 400)}\n  ${(body ?? '').slice(0, 700)}`;
  return `${faults.join('; ').slice(0, 500)}\n  ${asked}\n  -> ${answered.slice(0, 700)}`;
}

function logged(app: WatchedApp, answer: FullAnswer | string): string {
  const requestId = typeof answer === 'string' ? null : answer.headers.get('x-request-id');
  return requestId === null ? '' : `\n  ${app.about(requestId).slice(0, 1_500)}`;
}

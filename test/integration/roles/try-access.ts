import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { SeenAnswer } from '../contract/contract.ts';
import { type ContractDocument, operationsOf } from '../operations/contract-document.ts';
import { Dice } from '../operations/dice.ts';
import type { Operation } from '../operations/operation.ts';
import { Pool } from '../operations/pool.ts';
import { type MadeRequest, requestMaker } from '../operations/request-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { callersOf } from '../principals/callers-of.ts';
import { type InProcess, send } from '../principals/in-process.ts';
import { type AccessClass, expectedClass, observedClass } from './expected-class.ts';

/** So often a request that is let in may turn out to be no valid one, before we say that we cannot make any. */
const triesForValid = 60;
/** A refusal must not hang on what is asked. */
const triesForRefusal = 2;

export interface AccessReport {
  readonly pairs: number;
  readonly deviations: readonly string[];
  /** Operations that no valid request could be built for. */
  readonly unbuilt: readonly string[];
}

/** Asks every operation as every caller, and compares who is let in with what the contract declares. */
export async function tryAccess(
  document: ContractDocument,
  app: InProcess,
  newCallers: () => Promise<readonly Caller[]>,
  origin: string,
): Promise<AccessReport> {
  const deviations: string[] = [];
  const unbuilt: string[] = [];
  let pairs = 0;
  let callers = await newCallers();
  for (const operation of operationsOf(document)) {
    const make = requestMaker(operation, document.components?.schemas ?? {});
    const built: boolean[] = [];
    const tryOne = async (caller: Caller) => {
      const expected = expectedClass(operation, caller);
      const { observed, isValid } = await ask(app, origin, make, caller, expected);
      if (observed === 'let in') built.push(isValid);
      return observed === expected ? [] : [`${operation.operationId} as ${caller.kind}: ${observed}, declared is ${expected}`];
    };
    pairs += callers.length;
    const first = (await Promise.all(callers.map(tryOne))).flat();
    // Some operations end sessions or move members: what they deviate in must show again with everybody as at the start.
    if (first.length > 0 || endsCallers(operation)) callers = await newCallers();
    if (first.length > 0) for (const caller of callers) deviations.push(...(await tryOne(caller)));
    if (!built.includes(true)) unbuilt.push(operation.operationId);
  }
  return { pairs, deviations, unbuilt };
}

const endsCallers = ({ operationId }: Operation): boolean => /signOut|workspace|session/i.test(operationId);

/** Asks with ids that are nobody's: for somebody who is let in, until the request is one that the operation takes from them. */
async function ask(app: InProcess, origin: string, make: ReturnType<typeof requestMaker>, caller: Caller, expected: AccessClass) {
  const most = expected === 'let in' ? triesForValid : triesForRefusal;
  for (let tried = 1; ; tried += 1) {
    const answer = await send(app, origin, make({ dice: new Dice(tried), pool: new Pool(), spoilt: 0 }), caller.headers);
    const observed = observedClass(answer);
    const isValid = isTaken(answer);
    const isSettled = expected === 'let in' ? isValid && observed === expected : observed !== expected;
    if (isSettled || tried >= most) return { observed, isValid };
  }
}

/** Whether the parser let the request through, whatever became of it then: a wrong code, a name that is not the one to be typed. */
function isTaken({ status, body }: SeenAnswer): boolean {
  if (status === 415 || status >= 500) return false;
  const { code, error, errors = [] } = (body ?? {}) as { code?: string; error?: string; errors?: { path: string }[] };
  return (
    status !== 400 ||
    (error !== undefined && error !== 'invalid_request') ||
    errors.some(({ path }) => path === 'confirmName') ||
    code !== 'invalid_request'
  );
}

/** Asks every address by every method that it does not take. @returns the answers that are not 405 */
export async function tryUndeclaredMethods(document: ContractDocument, app: InProcess, caller: Caller, origin: string): Promise<string[]> {
  const operations = operationsOf(document);
  const shapes = operations.map(({ method, template }) => ({
    method,
    shape: new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  const deviations: string[] = [];
  for (const path of new Set(operations.map(({ template }) => template.replaceAll(/\{[^}]+\}/g, 'x')))) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (shapes.some(({ method: taken, shape }) => taken === method && shape.test(path))) continue;
      const hasBody = method !== 'GET' && method !== 'DELETE';
      const type = path.startsWith('/oauth/') ? 'application/x-www-form-urlencoded' : 'application/json';
      const request: MadeRequest = { method, path, headers: hasBody ? { 'content-type': type } : {}, body: hasBody ? '{}' : undefined };
      const { status } = await send(app, origin, request, caller.headers);
      if (status !== 405) deviations.push(`${method} ${path}: ${status}`);
    }
  }
  return deviations;
}

/** Everybody of a workspace, each time of a new one. */
export function freshCallers(api: TestServer, app: InProcess): () => Promise<readonly Caller[]> {
  let made = 0;
  return () => {
    made += 1;
    return callersOf(api, app, `roles-${made}`);
  };
}

import type { Tenant } from '../fuzz/tenant.ts';
import { Dice } from '../operations/dice.ts';
import type { Operation } from '../operations/operation.ts';
import { requestMaker } from '../operations/request-maker.ts';
import type { Schemas } from '../operations/schema.ts';
import { type InProcess, send } from '../principals/in-process.ts';
import { isInfected, readOnlyFields } from './read-only-fields.ts';

/**
 * Sends a good body with fields in it that nobody may set.
 *
 * @returns whether it was taken, and what is wrong with the answer
 */
export async function tryAssignment(app: InProcess, tenant: Tenant, operation: Operation, schemas: Schemas, seed: number) {
  const dice = new Dice(seed);
  const caller = tenant.able(dice, operation, 'admin');
  const plain = requestMaker(operation, schemas)({ dice, pool: tenant.pool, spoilt: 0 });
  if (!plain.body?.startsWith('{')) return { isTaken: false, finding: undefined };
  // Written as text: `__proto__` is to arrive as a field like any other.
  const extra = JSON.stringify(readOnlyFields(operation, schemas)).slice(1);
  const body = plain.body === '{}' ? `{${extra}` : `${plain.body.slice(0, -1)},${extra}`;
  const answer = await send(app, tenant.origin, { ...plain, body }, caller.headers);
  await tenant.see(operation, answer, caller);
  const told = `${operation.operationId} ${answer.status}: ${JSON.stringify(answer.body)}`.slice(0, 600);
  const isWrong = answer.status >= 500 || (answer.status < 300 && isInfected(told));
  return { isTaken: answer.status < 300, finding: isWrong ? told : undefined };
}

/** Asks a question whose answer would show what got in. */
export async function lookForIt(app: InProcess, tenant: Tenant, operation: Operation, schemas: Schemas, seed: number) {
  const dice = new Dice(seed);
  const request = requestMaker(operation, schemas)({ dice, pool: tenant.pool, spoilt: 0 });
  const { body } = await send(app, tenant.origin, request, tenant.able(dice, operation, 'admin').headers);
  const told = JSON.stringify(body) ?? '';
  return isInfected(told) ? `${operation.operationId} shows it: ${told.slice(0, 600)}` : undefined;
}

import type { Tenant } from '../fuzz/tenant.ts';
import { Dice } from '../operations/dice.ts';
import type { Operation } from '../operations/operation.ts';
import { type MadeRequest, requestMaker } from '../operations/request-maker.ts';
import type { Schemas } from '../operations/schema.ts';
import type { InProcess } from '../principals/in-process.ts';
import { send } from '../principals/in-process.ts';
import { holdsCanary } from './canary.ts';
import { wouldEnd } from './would-end.ts';

const rounds = 14;

/** Puts something into a workspace by every write there is, several times. @returns the writes that carried an idempotency key */
export async function fill(
  app: InProcess,
  tenant: Tenant,
  operations: readonly Operation[],
  schemas: Schemas,
  canary?: () => string,
): Promise<MadeRequest[]> {
  const named: MadeRequest[] = [];
  const writes = operations.filter((operation) => operation.method !== 'GET' && operation.method !== 'DELETE' && !wouldEnd(operation));
  const makers = writes.map((operation) => ({ operation, make: requestMaker(operation, schemas) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { operation, make } of makers) {
      const dice = new Dice(round * 1_009 + makers.length);
      const caller = tenant.anybody(dice, operation);
      // Those that the attacker will send again hold no canary: it would come back as their own.
      const isNamed = round % 5 === 4;
      const made = make({ dice, pool: tenant.pool, spoilt: 0, canary: isNamed ? undefined : canary });
      const request = isNamed
        ? { ...made, headers: { ...made.headers, 'idempotency-key': `${canary ? 'victim' : 'own'}-${named.length}-${round}` } }
        : made;
      const answer = await send(app, tenant.origin, request, caller.headers);
      await tenant.see(operation, answer, caller);
      // A name of an earlier thing of theirs may stand in it all the same.
      if (isNamed && answer.status < 300 && !holdsCanary(JSON.stringify(request))) named.push(request);
    }
  }
  await look(app, tenant, operations, schemas);
  return named;
}

/** Lists and single things: their cursors, ETags and ids are what an attacker would try. */
async function look(app: InProcess, tenant: Tenant, operations: readonly Operation[], schemas: Schemas): Promise<void> {
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const make = requestMaker(operation, schemas);
    for (let seed = 0; seed < 6; seed += 1) {
      const dice = new Dice(seed);
      const caller = tenant.anybody(dice, operation);
      const request = make({ dice, pool: tenant.pool, spoilt: 0 });
      const path = operation.parameters?.some(({ name }) => name === 'limit')
        ? `${request.path.replace(/\?.*/, '')}?limit=1`
        : request.path;
      await tenant.see(operation, await send(app, tenant.origin, { ...request, path }, caller.headers), caller);
    }
  }
}

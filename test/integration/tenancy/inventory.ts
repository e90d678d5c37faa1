import type { Tenant } from '../fuzz/tenant.ts';
import type { Operation } from '../operations/operation.ts';
import { type InProcess, send } from '../principals/in-process.ts';

/** Moments and counts move while nothing is done to the things themselves: also of what strangers sent to a public address and was refused. */
const moving = /^(?:lastUsedAt|lastSeenAt|current|lastRunAt|lastRemoved|refusedCount|lastRefusedAt|lastRefusedWhy|failingSince)$/;

/** Everything that the lists of a workspace hold, by list; not how its server is and what that does by itself, which moves too. */
export async function inventory(app: InProcess, tenant: Tenant, operations: readonly Operation[]): Promise<Map<string, string>> {
  const lists = operations.filter(
    ({ method, template }) =>
      method === 'GET' &&
      !template.includes('{') &&
      /^\/v1\/(?!audit|session|sign|devices|live|health|jobs|webhook-deliveries)/.test(template),
  );
  const found = new Map<string, string>();
  for (const operation of lists) {
    const caller = tenant.lasting(operation, 'admin');
    if (!caller) throw new Error(`nobody can be asked for ${operation.operationId} all the while`);
    const request = { method: 'GET', path: `${operation.template}?limit=200`, headers: {}, body: undefined };
    const { status, body } = await send(app, tenant.origin, request, caller.headers);
    if (status === 200)
      found.set(
        operation.operationId,
        JSON.stringify(body, (name, value) => (moving.test(name) ? undefined : value)),
      );
  }
  return found;
}

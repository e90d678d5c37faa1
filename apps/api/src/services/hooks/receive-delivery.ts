import { AppError, type HookReceipt } from '@alongside/common';
import { system } from '../../auth/actor.ts';
import type { Principal } from '../../auth/principal.ts';
import type { Context } from '../../context.ts';
import { webhooksIn } from '../../metrics/webhooks-in.ts';
import { deliveryKey } from './delivery-key.ts';
import { findEndpoint, type OpenEndpoint } from './find-endpoint.ts';
import { parseBody } from './parse-body.ts';
import type { RawDelivery } from './raw-delivery.ts';
import { refusalNotesOf } from './refusal-notes.ts';
import { senderOf } from './senders/sender-of.ts';

interface Incoming {
  readonly endpointId: string;
  readonly delivery: RawDelivery;
  /** In requests: a large body counts for several. */
  readonly cost: number;
  /** Counts what was not believed for the network address that it came from. */
  readonly countStranger: () => void;
}

/** Headers that are worth keeping; none of them holds a secret. */
const keptHeaders = ['content-type', 'user-agent', 'webhook-id', 'webhook-timestamp', 'x-hubspot-request-timestamp'];

/**
 * Takes a delivery: checks where it comes from, keeps it as it came, and leaves the rest for later.
 *
 * @throws AppError `not_found` where there is no endpoint, `unauthenticated` or `invalid_request` for what is not genuine
 */
export async function receiveDelivery(server: Context, { endpointId, delivery, cost, countStranger }: Incoming): Promise<HookReceipt> {
  const endpoint = await findEndpoint(server, endpointId);
  if (!endpoint) {
    countStranger();
    throw new AppError('not_found', 'there is nothing here');
  }
  const believed = check(server, endpoint, delivery, countStranger);
  server.limits.count(principalOf(endpoint), cost);
  const headers = Object.fromEntries(
    delivery.headers.flatMap(([name, value]) =>
      keptHeaders.includes(name.toLowerCase()) ? [[name.toLowerCase(), value.slice(0, 300)]] : [],
    ),
  );
  const receipt = await server.writer.write(endpoint.workspaceId, 'hooks.store', { endpointId, headers, ...believed }, { actor: system });
  server.metrics.count(webhooksIn, { outcome: receipt.duplicate ? 'repeated' : 'accepted' });
  return receipt;
}

function check(
  server: Context,
  endpoint: OpenEndpoint,
  delivery: RawDelivery,
  countStranger: () => void,
): { readonly deliveryKey: string; readonly body: string } {
  const { verify, nameOf } = senderOf(endpoint.kind);
  const nowMs = server.clock();
  try {
    const { deliveryId } = verify(delivery, { ...endpoint, origin: server.origin(), nowMs });
    const { text, value } = parseBody(delivery.body);
    return { body: text, deliveryKey: deliveryKey(deliveryId ?? nameOf?.(value), delivery.body) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    server.metrics.count(webhooksIn, { outcome: 'refused' });
    refusalNotesOf(server).note(endpoint, error.message, nowMs);
    countStranger();
    throw error;
  }
}

const principals = new Map<string, Principal>();
const mostPrincipals = 10_000;

/** Whom an endpoint's requests count for. One object for each, as limits expect it. */
function principalOf({ id, workspaceId }: OpenEndpoint): Principal {
  const known = principals.get(id);
  if (known) return known;
  if (principals.size >= mostPrincipals) principals.clear();
  const made: Principal = { actorId: id, via: 'command', workspaceId, roles: [], sees: new Set() };
  principals.set(id, made);
  return made;
}

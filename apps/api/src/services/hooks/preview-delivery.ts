import { AppError, DataEvent, type HookPreview, type HookPreviewInput } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { eraseEvent } from './calls/erase-event.ts';
import { tieEvent } from './calls/tie-event.ts';
import { DealsSoFar } from './deals-so-far.ts';
import { readEndpoint } from './endpoint-rows.ts';
import { refuseBadEndpoint } from './refuse-bad-endpoint.ts';
import { senderOf } from './senders/sender-of.ts';

/** More than anybody looks through. */
const mostShown = 200;
const acts = { 'person.erase': eraseEvent, 'person.tie': tieEvent };

/** What a body would become at an endpoint. Nothing is stored. @returns `undefined` when there is no such endpoint */
export function previewDelivery(
  server: Pick<Context, 'origin' | 'clock'>,
  context: WorkspaceContext,
  id: string,
  { body, mapping: tried }: HookPreviewInput,
): HookPreview | undefined {
  const endpoint = readEndpoint(server, context, id);
  if (!endpoint) return undefined;
  const { kind, source, signing } = endpoint;
  const mapping = tried ?? endpoint.mapping;
  refuseBadEndpoint({ kind, signing, mapping });
  if (typeof body !== 'object' || body === null) {
    const message = 'must be an object or a list, as deliveries are';
    throw new AppError('invalid_request', `body: ${message}`, { errors: [{ path: 'body', message }] });
  }
  const deals = new DealsSoFar(context.native);
  const dealOf = (externalId: string) => deals.find(source, externalId);
  const { events, ignored } = senderOf(kind).read(body, { source, receivedAtMs: server.clock(), deliveryKey: 'preview', mapping, dealOf });
  return {
    events: events
      .slice(0, mostShown)
      .map(({ event, problems = [] }) => ({ event: { ...event }, problems: [...problems, ...wrongWith(event)] })),
    ignored: ignored.slice(0, mostShown),
  };
}

function wrongWith(event: Readonly<Record<string, unknown>>): string[] {
  const schema = event.type === 'person.erase' || event.type === 'person.tie' ? acts[event.type] : DataEvent;
  const { error } = schema.safeParse(event);
  return error ? error.issues.slice(0, 10).map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) : [];
}

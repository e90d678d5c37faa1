import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** More than any body but a file's. @unit bytes */
const most = 8_388_608;

/**
 * Takes the body of a request that was refused before it was read, and drops it: many clients hear an answer only once they have sent
 * everything, and what is sent to a closed connection resets it, the answer with it. Resolves when nothing more comes.
 *
 * @param incoming the same request as Node has it, where it came through a server: one that nobody has begun to read costs next to nothing to drop
 */
export async function takeRest(request: Request, incoming: IncomingMessage | undefined): Promise<void> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length > 0 && length <= most) || request.bodyUsed) return;
  if (incoming && !incoming.readableDidRead && incoming.readableFlowing === null) return dropRest(incoming);
  const { body } = request;
  if (!body || body.locked) return;
  const reader = body.getReader();
  try {
    for (let isDone = false; !isDone; ) isDone = (await reader.read()).done;
  } catch {
    // The client has gone: then nothing more comes either.
  }
}

async function dropRest(incoming: IncomingMessage): Promise<void> {
  if (incoming.readableEnded || incoming.destroyed) return;
  const ended = once(incoming, 'close');
  incoming.resume();
  try {
    await ended;
  } catch {
    // The client has gone: then nothing more comes either.
  }
}

import { AppError } from '@alongside/common';
import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { isGone } from '../services/workspaces/is-gone.ts';
import { WorkspaceGone } from '../workspace-gone.ts';

/**
 * A body that is sent while it is made. What cannot even be begun is thrown, and answered as a problem. What breaks later is cut off: the
 * connection ends without the mark of a whole answer. So it is, too, when the workspace is deleted before all of it has left, or whoever asked
 * may not have it any more.
 */
export async function streamBody(c: HonoContext<AppEnv>, source: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const server = c.get('server');
  const { workspace } = c.get('context');
  const reader = source.getReader();
  let first: Awaited<ReturnType<typeof reader.read>> | undefined = await reader.read();
  const next = async () => {
    const piece = first ?? (await reader.read());
    first = undefined;
    // Also at the end: what was read to the end may have ended early, since rows went.
    if (isGone(server, workspace.id)) throw new WorkspaceGone(workspace.id);
    c.get('askAgain')();
    return piece;
  };
  let isCut = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Asked for more before the connection has told that it is closed.
      if (isCut) return;
      try {
        const { value, done } = await next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        isCut = true;
        if (!isGone(server, workspace.id) && !hasLostAccess(error))
          server.log.error({ requestId: c.get('requestId'), err: error }, 'an answer was cut off');
        await reader.cancel(error).catch(() => undefined);
        cutOff(c, controller, error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function hasLostAccess(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'unauthenticated' || error.code === 'forbidden');
}

/**
 * By the socket itself, where there is one: told of the error, `@hono/node-server` 2.1.8 prints it, with whatever its message holds, and sends
 * that message as a whole answer where it had not begun with the head.
 */
function cutOff({ env }: HonoContext<AppEnv>, controller: ReadableStreamDefaultController, error: unknown): void {
  const { outgoing } = (env ?? {}) as Partial<HttpBindings>;
  if (outgoing) outgoing.destroy();
  else controller.error(error);
}

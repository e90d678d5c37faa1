import { createServer, type IncomingMessage } from 'node:http';
import { secondMs } from '@alongside/common';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { Context } from '../context.ts';
import { LiveServer, type LiveTimes } from '../live/live-server.ts';
import { cannotListen } from './cannot-listen.ts';
import type { Fallback } from './fallback.ts';
import { answerHotContext } from './hot-context.ts';
import { LinkFollower } from './link-follower.ts';
import { usualPatience } from './patience.ts';

export interface ListenOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly liveTimes?: LiveTimes | undefined;
  readonly patience?: Partial<typeof usualPatience> | undefined;
  readonly fallback?: Fallback | undefined;
}

type HttpServer = ReturnType<typeof createServer>;

export interface Listening {
  /** Where it turned out to listen. */
  readonly port: number;
  /** Ends live sockets, takes no new requests and finishes those begun. */
  close(): Promise<void>;
}

/** Answers HTTP and live sockets over an open context. */
export async function listen(context: Context, { port, liveTimes, patience, fallback }: ListenOptions): Promise<Listening> {
  const app = createApp(context);
  const links = new LinkFollower(context);
  const answer = async (request: Request, bindings: HttpBindings | Http2Bindings) => {
    const extra = fallback && !new URL(request.url).pathname.startsWith('/v1/') ? await fallback(request) : undefined;
    return extra ?? app.fetch(request, bindings);
  };
  const throughApp = getRequestListener(answer);
  const http = createServer({ ...usualPatience, ...patience, shouldUpgradeCallback: asksForSocket }, (request, response) => {
    // The parser lets a request line without a version pass.
    if (request.httpVersionMajor < 1) request.socket.destroy();
    else if (!answerHotContext(context, request, response) && !links.follow(request, response)) void throughApp(request, response);
  });
  const { host } = context.env;
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause) => reject(cannotListen(host, port, cause)));
    http.listen(port, host, resolve);
  });
  const live = new LiveServer(context, liveTimes);
  http.on('upgrade', (request, socket, head) => live.upgrade(request, socket, head));
  const address = http.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      await live.close();
      await closeHttp(http);
      await links.stop();
    },
  };
}

/** Whoever offers another protocol, such as HTTP/2, is answered in this one. */
function asksForSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** How long a stop waits for requests whose clients are slow. */
const patienceMs = 8 * secondMs;

function closeHttp(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    // Again and again: a connection that was answering when we began is idle a moment later.
    const sweep = setInterval(() => http.closeIdleConnections(), 20);
    const end = setTimeout(() => http.closeAllConnections(), patienceMs);
    http.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    http.closeIdleConnections();
  });
}

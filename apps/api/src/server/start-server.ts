import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '@alongside/common';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { createApp } from '../app.ts';
import { serverSecret } from '../auth/server-secret.ts';
import { type Context, openContext } from '../context.ts';
import { Writer } from '../db/writer/writer.ts';
import type { Env } from '../env.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { LiveServer, type LiveTimes } from '../live/live-server.ts';
import { finishDeletions } from '../services/workspaces/finish-deletions.ts';
import { answerHotContext } from './hot-context.ts';
import { usualPatience } from './patience.ts';
import { patiently } from './patiently.ts';
import { serveWrites } from './serve-writes.ts';
import { lockedBy, takeLock } from './take-lock.ts';

export interface ServerOptions {
  readonly env: Env;
  readonly clock?: () => number;
  /** Where links go that only whoever runs the server may see; standard output unless told. */
  readonly print?: (text: string) => void;
  /** How often live sockets look for changes and are pinged; as clients need it unless told. */
  readonly liveTimes?: LiveTimes;
  /** How long connections may keep the server waiting; as in production unless told. */
  readonly patience?: Partial<typeof usualPatience>;
  /** Answers what the API has no address for, such as the pages of the demo CRM. `undefined`: a 404 of the API. */
  readonly fallback?: ((request: Request) => Response | undefined | Promise<Response | undefined>) | undefined;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly context: Context;
  /** Takes no new requests, finishes those begun, then the writer's queue, then checkpoints and closes. */
  stop(): Promise<void>;
}

/**
 * Starts the API on a data folder.
 *
 * @throws AppError `conflict` when another process serves it
 */
export async function startServer({
  env,
  clock = Date.now,
  print = console.log,
  liveTimes,
  patience = {},
  fallback,
}: ServerOptions): Promise<RunningServer> {
  // A command is soon done; another server is not.
  const unlock = await patiently(
    async () => takeLock(env.dataDir),
    () => lockedBy(env.dataDir) !== 'server',
  );
  const secret = serverSecret(env.dataDir, randomBytes);
  const writer = new Writer(clock, { secret });
  let url = '';
  /** What to close, the newest first. */
  const closers: (() => void | Promise<void>)[] = [unlock, () => writer.close()];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const context = await openContext({ env, writer, secret, clock, print, listensAt: () => url });
    closers.push(() => context.close());
    await finishDeletions(context);
    closers.push(startJobs(context));
    closers.push(await serveWrites(env.dataDir, writer));
    const http = await listen(context, { fallback, patience });
    closers.push(() => closeHttp(http));
    const live = new LiveServer(context, liveTimes);
    http.on('upgrade', (request, socket, head) => live.upgrade(request, socket, head));
    closers.push(() => live.close());
    let stopping: Promise<void> | undefined;
    const { port } = http.address() as AddressInfo;
    url = `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`;
    return {
      url,
      context,
      stop: () => {
        stopping ??= closeAll();
        return stopping;
      },
    };
  } catch (error) {
    // Also what was opened before the port turned out to be taken: else the process would never end.
    await closeAll();
    throw error;
  }
}

type HttpServer = ReturnType<typeof createServer>;

async function listen(context: Context, { fallback, patience }: Pick<ServerOptions, 'fallback' | 'patience'>): Promise<HttpServer> {
  const app = createApp(context);
  const answer = async (request: Request, bindings: HttpBindings | Http2Bindings) => {
    const extra = fallback && !new URL(request.url).pathname.startsWith('/v1/') ? await fallback(request) : undefined;
    return extra ?? app.fetch(request, bindings);
  };
  const throughApp = getRequestListener(answer);
  const http = createServer({ ...usualPatience, ...patience, shouldUpgradeCallback: asksForSocket }, (request, response) => {
    // The parser lets a request line without a version pass.
    if (request.httpVersionMajor < 1) request.socket.destroy();
    else if (!answerHotContext(context, request, response)) void throughApp(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', (cause) => reject(cannotListen(context.env, cause)));
    http.listen(context.env.port, context.env.host, resolve);
  });
  return http;
}

/** Whoever offers another protocol, such as HTTP/2, is answered in this one. */
function asksForSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

function cannotListen({ host, port }: Env, cause: NodeJS.ErrnoException): AppError {
  const reason = cause.code === 'EADDRINUSE' ? 'something else listens there' : (cause.code ?? cause.message);
  return new AppError('conflict', `cannot listen on ${host}:${port}: ${reason}; set ALONGSIDE_HOST or ALONGSIDE_PORT`, { cause });
}

/** How long a stop waits for requests whose clients are slow. */
const patienceMs = 10_000;

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

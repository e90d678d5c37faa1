import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError, liveAccessGone, problemCodes } from '@alongside/common';
import { WebSocketServer } from 'ws';
import type { Principal } from '../auth/principal.ts';
import type { Context } from '../context.ts';
import { liveSockets } from '../metrics/live-sockets.ts';
import { isGone } from '../services/workspaces/is-gone.ts';
import { refuseForeign } from '../surface/refuse-foreign.ts';
import { refuseOtherHost } from '../surface/refuse-other-host.ts';
import { LiveSocket } from './live-socket.ts';
import { type Listener, WorkspaceWatch } from './workspace-watch.ts';

const path = '/v1/live';
/** A browser opens one for each profile, the console one for each tab. */
const mostPerCredential = 10;
const mostPerWorkspace = 2_000;
/** Twenty names of records. @unit bytes */
const mostPayload = 32_768;
/** What a socket is closed with that cannot be served now. @source RFC 6455 registry, iana.org/assignments/websocket, read 2026-11 */
const tryAgainLater = 1_013;
/** How long a client may take to say goodbye. */
const goodbyeMs = 1_000;

/** @unit milliseconds */
export interface LiveTimes {
  /** How often changes are looked for while somebody listens. */
  readonly lookEveryMs: number;
  /** Browsers end an extension's worker that hears nothing for 30 s. */
  readonly pingEveryMs: number;
}

const usual: LiveTimes = { lookEveryMs: 100, pingEveryMs: 20_000 };

/** Tells clients what changes while they look at it. Sockets end with the rights that they were opened with. */
export class LiveServer {
  readonly #context: Context;
  readonly #times: LiveTimes;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: mostPayload, perMessageDeflate: false, clientTracking: false });
  readonly #sockets = new Map<LiveSocket, Principal>();
  readonly #watches = new Map<string, WorkspaceWatch>();
  #looking: NodeJS.Timeout | undefined;
  #pinging: NodeJS.Timeout | undefined;
  #isClosing = false;

  constructor(context: Context, times: LiveTimes = usual) {
    this.#context = context;
    this.#times = times;
  }

  /** Takes what `http` hands over when a client asks for another protocol. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Until it is a WebSocket nobody else listens for what goes wrong with it.
    const ignore = () => socket.destroy();
    socket.on('error', ignore);
    this.#admit(request).then(
      ({ principal, watch }) => {
        socket.off('error', ignore);
        this.#server.handleUpgrade(request, socket, head, (ws) =>
          this.#welcome(principal, watch, (hears) => new LiveSocket(ws, this.#context.clock, hears)),
        );
      },
      (error: unknown) => refuse(socket, this.#statusOf(error)),
    );
  }

  /** Closes every socket; resolves when all are gone. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearTimeout(this.#looking);
    clearInterval(this.#pinging);
    const sockets = [...this.#sockets.keys()];
    for (const socket of sockets) socket.close(1001, 'the server stops');
    if (sockets.length > 0) await this.#allGone();
    this.#server.close();
  }

  #allGone(): Promise<void> {
    return new Promise((resolve) => {
      const sweep = setInterval(() => this.#sockets.size === 0 && done(), 10);
      const end = setTimeout(() => {
        for (const socket of this.#sockets.keys()) socket.terminate();
        done();
      }, goodbyeMs);
      const done = () => {
        clearInterval(sweep);
        clearTimeout(end);
        resolve();
      };
    });
  }

  /** @throws AppError when the request may not have a socket */
  async #admit(request: IncomingMessage): Promise<{ principal: Principal; watch: WorkspaceWatch }> {
    const { headers, url = '' } = request;
    const [target, query] = url.split('?', 2);
    if (target !== path || this.#isClosing) throw new AppError('not_found', 'there is no such socket');
    refuseOtherHost(this.#context.env, headers.host, url);
    // A socket is no safe request: the page that opens it reads all that comes. Its authority is the ticket, and no cookie counts.
    const header = (name: string) => (name === 'cookie' ? undefined : headers[name]?.toString());
    refuseForeign(this.#context, { method: 'POST', path: '/oauth/', header });
    const ticket = new URLSearchParams(query).get('ticket') ?? '';
    const given = await this.#context.liveTickets.redeem(ticket);
    const principal = given && this.#context.keys.renew(given);
    if (!principal) throw new AppError('unauthenticated', 'the ticket is unknown, used or too old');
    const watch = await this.#watchOf(principal.workspaceId);
    const own = [...this.#sockets.values()].filter((other) => credentialOf(other) === credentialOf(principal));
    if (own.length >= mostPerCredential || watch.size >= mostPerWorkspace) throw new AppError('rate_limited', 'too many sockets are open');
    return { principal, watch };
  }

  async #watchOf(workspaceId: string): Promise<WorkspaceWatch> {
    const store = await this.#context.stores.get(workspaceId);
    const known = this.#watches.get(workspaceId);
    if (known) return known;
    const made = new WorkspaceWatch(workspaceId, store.native, this.#context.control.native);
    this.#watches.set(workspaceId, made);
    return made;
  }

  #welcome(principal: Principal, watch: WorkspaceWatch, open: (hears: ConstructorParameters<typeof LiveSocket>[2]) => LiveSocket): void {
    let stopWatchingRights = () => {};
    const socket = open({
      watch: (records) => this.#guarded(socket, principal, () => watch.watch(listener, records)),
      closed: () => {
        stopWatchingRights();
        watch.remove(listener);
        if (this.#sockets.delete(socket)) this.#context.metrics.count(liveSockets, {}, -1);
        if (watch.size === 0 && this.#watches.get(principal.workspaceId) === watch) this.#watches.delete(principal.workspaceId);
      },
    });
    const listener: Listener = { principal, tell: (keys, sequence) => socket.send({ type: 'changed', keys: [...keys], sequence }) };
    if (this.#isClosing) {
      socket.close(1001, 'the server stops');
      return;
    }
    this.#sockets.set(socket, principal);
    this.#context.metrics.count(liveSockets, {});
    this.#watches.set(principal.workspaceId, watch);
    stopWatchingRights = this.#context.keys.watch(principal, (now) => {
      if (now) socket.close(1012, 'what you may do has changed: connect again');
      else socket.close(liveAccessGone, 'access has ended');
      setTimeout(() => socket.terminate(), goodbyeMs).unref();
    });
    this.#guarded(socket, principal, () => socket.send({ type: 'hello', sequence: watch.add(listener) }));
    this.#looking ??= this.#lookLater(this.#times.lookEveryMs);
    this.#pinging ??= setInterval(() => this.#ping(), this.#times.pingEveryMs).unref();
  }

  /**
   * Nobody above catches what a message of a client throws, or a new socket. Where its workspace is gone so is its access; else its client comes
   * back, and asks for everything.
   */
  #guarded(socket: LiveSocket, { workspaceId }: Principal, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (isGone(this.#context, workspaceId)) socket.close(liveAccessGone, 'access has ended');
      else {
        this.#context.log.error({ workspaceId, err: error }, 'a live socket could not be served');
        socket.close(tryAgainLater, 'this cannot be told now: connect again');
      }
    }
  }

  /** Looks again and again while somebody listens; after a long look the next one waits, so that requests are served between. */
  #lookLater(waitMs: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#looking = undefined;
      const began = performance.now();
      for (const [workspaceId, watch] of this.#watches) this.#look(workspaceId, watch);
      const tookMs = performance.now() - began;
      if (this.#sockets.size > 0 && !this.#isClosing) this.#looking = this.#lookLater(Math.max(this.#times.lookEveryMs, tookMs * 10));
    }, waitMs).unref();
  }

  #look(workspaceId: string, watch: WorkspaceWatch): void {
    try {
      watch.look();
    } catch (error) {
      // Its sockets are being closed, since the rights that they were opened with have ended.
      if (isGone(this.#context, workspaceId)) return;
      // Such as a disk that refuses: the next look tells what this one would have.
      this.#context.log.warn({ workspaceId, err: error }, 'changes could not be looked for');
    }
  }

  #ping(): void {
    for (const socket of this.#sockets.keys()) socket.ping();
    if (this.#sockets.size > 0) return;
    clearInterval(this.#pinging);
    this.#pinging = undefined;
  }

  #statusOf(error: unknown): number {
    if (error instanceof AppError) return problemCodes[error.code].status;
    this.#context.log.error({ err: error }, 'a live socket could not be opened');
    return 500;
  }
}

function credentialOf({ sessionId, actorId }: Principal): string {
  return sessionId ?? actorId;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}

import { LiveMessage, type LiveRequest, liveAccessGone } from '@alongside/common';
import { ApiTrouble } from './api.ts';

/** What comes out of a socket. */
export interface SocketHears {
  readonly message: (data: unknown) => void;
  readonly closed: (code: number) => void;
}

interface Socket {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** An overlay's part in the socket. */
export interface LiveSeat {
  /** Which record it shows, by the server's name for it. */
  readonly watch: (name: string | undefined) => void;
  readonly leave: () => void;
}

export interface LiveOptions {
  /** What opens a socket once; `undefined` from a server that has none, or when nobody is signed in. @throws ApiTrouble */
  readonly ticket: () => Promise<{ readonly apiUrl: string; readonly ticket: string } | undefined>;
  readonly open: (url: string, hears: SocketHears) => Socket;
  /** Calls back later; returns how to stop it. */
  readonly later: (act: () => void, ms: number) => () => void;
  /** Something changed: `shared`, or the names of records. */
  readonly changed: (keys: readonly string[]) => void;
  /** The server has taken away or changed the rights that the socket was opened with. */
  readonly revoked: () => void;
  /** Whether the server's word is heard at this moment. */
  readonly heard: (isLive: boolean) => void;
}

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;
/** A server without a socket may have one after its next update. */
const absentWaitMs = 10 * 60_000;
/** The server pings every 20 s; after two that did not come, nobody is there. */
const silentMs = 45_000;
/** The overlay of the next page comes within this. */
const lingerMs = 5_000;
/** The server wants less than five words a second. */
const watchPauseMs = 250;
/** As many records as the server will watch for one client. */
const mostWatched = 20;
/** @source the API: what the holder may do has changed */
const rightsChanged = 1012;

/** One socket to the server for all open overlays, as long as there are any. */
export function live({ ticket, open, later, changed, revoked, heard }: LiveOptions) {
  const seats = new Set<{ name: string | undefined }>();
  let socket: Socket | undefined;
  let isConnecting = false;
  let failures = 0;
  let renewals = 0;
  let sequence: number | undefined;
  let stopWaiting = () => {};
  let stopWatching = () => {};
  let stopLingering = () => {};
  let stopTelling = () => {};

  return {
    /** An overlay is there, until it leaves. */
    join(): LiveSeat {
      const seat: { name: string | undefined } = { name: undefined };
      seats.add(seat);
      stopLingering();
      void connect();
      return {
        watch(name) {
          if (seat.name === name) return;
          seat.name = name;
          stopTelling();
          stopTelling = later(tellWatched, watchPauseMs);
        },
        leave() {
          if (seats.delete(seat) && seats.size === 0) stopLingering = later(leave, lingerMs);
        },
      };
    },

    /** Somebody else is signed in, or the network is back. */
    renew(): void {
      renewals += 1;
      failures = 0;
      sequence = undefined;
      stopWaiting();
      drop();
      void connect();
    },
  };

  async function connect(): Promise<void> {
    if (seats.size === 0 || socket || isConnecting) return;
    isConnecting = true;
    stopWaiting();
    const asOf = renewals;
    try {
      const pass = await ticket();
      // A ticket of whoever was there before opens nothing.
      if (asOf !== renewals) return;
      if (!pass) retry(absentWaitMs);
      else if (seats.size > 0) listen(`${pass.apiUrl.replace(/^http/, 'ws')}/v1/live?ticket=${encodeURIComponent(pass.ticket)}`);
    } catch (error) {
      if (!(error instanceof ApiTrouble)) throw error;
      retry();
    } finally {
      isConnecting = false;
      if (asOf !== renewals) void connect();
    }
  }

  function listen(url: string): void {
    const opened = open(url, {
      message(data) {
        if (socket !== opened) return;
        watch();
        hear(data);
      },
      closed(code) {
        if (socket !== opened) return;
        drop();
        if (code === liveAccessGone || code === rightsChanged) revoked();
        retry();
      },
    });
    socket = opened;
    watch();
  }

  function hear(data: unknown): void {
    const said = typeof data === 'string' ? LiveMessage.safeParse(parse(data)).data : undefined;
    if (said?.type === 'hello') {
      failures = 0;
      heard(true);
      tellWatched();
      // What was said while nobody listened is not known: everything is asked for again.
      if (sequence !== said.sequence) changed(['shared']);
      sequence = said.sequence;
    }
    if (said?.type === 'changed') {
      sequence = said.sequence;
      changed(said.keys);
    }
  }

  function tellWatched(): void {
    const names = new Set([...seats].flatMap(({ name }) => name ?? []));
    const request: LiveRequest = { type: 'watch', records: [...names].slice(-mostWatched) };
    if (names.size > 0) socket?.send(JSON.stringify(request));
  }

  function watch(): void {
    stopWatching();
    stopWatching = later(() => {
      drop();
      retry();
    }, silentMs);
  }

  /** Later each time, and not all at once when a server comes back. */
  function retry(waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** failures) * (0.5 + Math.random())): void {
    failures += 1;
    stopWaiting();
    if (seats.size > 0) stopWaiting = later(() => void connect(), waitMs);
  }

  function leave(): void {
    if (seats.size > 0) return;
    stopWaiting();
    drop();
  }

  function drop(): void {
    stopWatching();
    const old = socket;
    socket = undefined;
    if (!old) return;
    heard(false);
    old.close();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

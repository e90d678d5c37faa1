import { once } from 'node:events';
import { LiveMessage } from '@alongside/common';
import { WebSocket } from 'ws';

/** A live socket as a client has it. */
export interface TestSocket {
  readonly heard: readonly LiveMessage[];
  /** The next message that fits, also one that came already. */
  next(fits: (message: LiveMessage) => boolean): Promise<LiveMessage>;
  say(message: unknown): void;
  /** Resolves once the server has taken all that was said before. */
  taken(): Promise<void>;
  readonly closed: Promise<{ readonly code: number; readonly atMs: number }>;
  close(): void;
  readonly socket: WebSocket;
}

/** Opens one; rejects with the status when it is refused. */
export function openLiveSocket(
  serverUrl: string,
  ticket: string,
  { headers = {}, answersPings = true }: { readonly headers?: Record<string, string>; readonly answersPings?: boolean } = {},
): Promise<TestSocket> {
  const url = `${serverUrl.replace('http', 'ws')}/v1/live?ticket=${encodeURIComponent(ticket)}`;
  const socket = new WebSocket(url, { headers, autoPong: answersPings });
  const heard: LiveMessage[] = [];
  let used = 0;
  let wake = () => {};
  socket.on('message', (data: Buffer) => {
    heard.push(LiveMessage.parse(JSON.parse(data.toString('utf8'))));
    wake();
  });
  const closed = new Promise<{ code: number; atMs: number }>((resolve) => {
    socket.once('close', (code) => {
      resolve({ code, atMs: performance.now() });
      wake();
    });
  });
  const opened: TestSocket = {
    heard,
    async next(fits) {
      for (;;) {
        const at = heard.findIndex((message, place) => place >= used && fits(message));
        const found = heard[at];
        if (found) {
          used = at + 1;
          return found;
        }
        if (socket.readyState === socket.CLOSED) throw new Error('the socket was closed before such a message came');
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async taken() {
      const answered = once(socket, 'pong');
      socket.ping();
      await answered;
    },
    closed,
    close: () => socket.close(),
    socket,
  };
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(opened));
    socket.once('unexpected-response', (_, response) => {
      reject(new Error(`refused with ${response.statusCode}`));
      socket.terminate();
    });
    socket.on('error', reject);
  });
}

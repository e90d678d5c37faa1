import { connect } from 'node:net';

/** What a server made of bytes that were sent to it. */
export interface RawOutcome {
  /** Of each answer, in order. */
  readonly statuses: readonly number[];
  readonly isClosed: boolean;
}

const quietMs = 400;

/** Sends bytes as they are, and listens until the server hangs up or has said something and then nothing more for a while. */
export function rawRequest(port: number, bytes: string | Buffer, waitMs = 3_000): Promise<RawOutcome> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const done = (isClosed: boolean) => {
      clearTimeout(longest);
      clearTimeout(quiet);
      socket.destroy();
      resolve({ statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)), isClosed });
    };
    const longest = setTimeout(() => done(false), waitMs);
    let quiet: NodeJS.Timeout | undefined;
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      clearTimeout(quiet);
      quiet = setTimeout(() => done(false), quietMs);
    });
    // A reset is also an end.
    socket.on('error', () => done(true));
    socket.on('close', () => done(true));
  });
}

import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { assert } from '@alongside/common';
import type { Tidying, WriteNote } from '../db/writer/messages.ts';
import type { WriteDoor } from '../db/writer/write-door.ts';
import { toFailure } from '../db/writer/writer-failure.ts';
import { socketPath } from './socket-path.ts';

/** One call through the socket. */
export type DoorCall =
  | { readonly type: 'open'; readonly database: string; readonly path: string; readonly schema: 'control' | 'workspace' }
  | { readonly type: 'tidy'; readonly database: string; readonly how: Tidying }
  | { readonly type: 'remove'; readonly database: string; readonly path: string }
  | { readonly type: 'write'; readonly database: string; readonly mutation: string; readonly input: unknown; readonly note?: WriteNote };

/** Lets commands on this machine, under this user, write through the server's one writer. Returns what ends it. */
export async function serveWrites(dataDir: string, writer: WriteDoor): Promise<() => Promise<void>> {
  const path = socketPath(dataDir);
  // The lock is ours, so a socket that lies here is a dead server's.
  rmSync(path, { force: true });
  const server = createServer((request, response) => {
    readCall(request)
      .then((call) => answer(writer, call))
      .then(
        (value) => response.end(JSON.stringify({ value })),
        (error: unknown) => response.writeHead(500).end(JSON.stringify({ failure: toFailure(error) })),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  chmodSync(path, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
}

async function readCall(request: IncomingMessage): Promise<DoorCall> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as DoorCall;
}

async function answer(writer: WriteDoor, call: DoorCall): Promise<unknown> {
  if (call.type === 'open') return writer.open(call.database, call.path, call.schema);
  if (call.type === 'tidy') return writer.tidy(call.database, call.how);
  if (call.type === 'remove') return writer.remove(call.database, call.path);
  assert(call.type === 'write', 'a call is open, tidy, remove or write');
  return writer.write(call.database, call.mutation as never, call.input as never, call.note);
}

import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Unix socket addresses end at 108 bytes on Linux and 104 on macOS. */
const longest = 100;

/** Where the server that holds this data folder listens for commands. */
export function socketPath(dataDir: string): string {
  const path = join(dataDir, 'server.sock');
  if (Buffer.byteLength(path) <= longest) return path;
  return join(tmpdir(), `alongside-${createHash('sha256').update(dataDir).digest('hex').slice(0, 24)}.sock`);
}

import { createServer } from 'node:net';
import { cannotListen } from '../cannot-listen.ts';

/**
 * The port that processes will share: looked for once and by one of them, so that one that starts later listens at the same.
 *
 * @throws AppError `conflict` when it is taken
 */
export async function findPort(host: string, port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : port;
}

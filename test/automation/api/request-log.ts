import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A door in front of the API that notes who knocked. */
export interface RequestLog {
  /** The address to give to whoever shall be watched. */
  readonly url: string;
  /** Method and path of every request so far, such as `GET /v1/session`. */
  readonly seen: readonly string[];
  stop(): Promise<void>;
}

/**
 * @param port where the API listens on this machine; when nobody does, the caller's connection breaks
 * @param losesAnswer whether the API's answer to a request is lost on its way back: the API has done its work, the caller never learns
 */
export async function startRequestLog(port: number, losesAnswer: (seen: readonly string[]) => boolean = () => false): Promise<RequestLog> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const isLost = losesAnswer(seen);
    const onward = ask({ host: '127.0.0.1', port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      if (isLost) return void answer.resume().once('end', () => request.socket.destroy());
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

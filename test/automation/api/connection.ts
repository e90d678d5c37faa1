import { Agent, request } from 'node:http';

export interface ConnectionAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** One connection that stays: all that goes through it is answered by the same process of a server. */
export class Connection {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(url: string) {
    this.#url = url;
  }

  /** @throws Error when the connection breaks */
  ask(method: string, path: string, { body, headers = {} }: { readonly body?: unknown; readonly headers?: Record<string, string> } = {}) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const type = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
    return new Promise<ConnectionAnswer>((resolve, reject) => {
      request(new URL(path, this.#url), { method, agent: this.#agent, headers: { ...type, ...headers } }, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          answer += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: answer }));
        response.on('error', reject);
      })
        .on('error', reject)
        .end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

import { Agent, request } from 'node:http';
import type { Outgoing } from './outgoing.ts';

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Puts deliveries on the wire line by line: nothing joins or drops headers that are there twice. */
export class Wire {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  post({ target, headers, body }: Outgoing): Promise<WireAnswer> {
    const lines = [['host', this.#url.host], ['content-type', 'application/json'], ['content-length', String(body.length)], ...headers];
    const options = {
      host: this.#url.hostname,
      port: this.#url.port,
      method: 'POST',
      path: target,
      agent: this.#agent,
      headers: lines.flat(),
    };
    return new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

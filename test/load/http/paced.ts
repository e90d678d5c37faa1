import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface PacedRequest {
  readonly method: string;
  readonly path: string;
  readonly key: string;
  readonly body?: string | Buffer;
}

export interface PacedAnswer {
  readonly method: string;
  readonly status: number;
  /** @unit milliseconds */
  readonly latencyMs: number;
}

/** Sends so many requests a second whether or not the ones before are answered: people do not wait for each other. */
export async function paced(port: number, perSecond: number, ms: number, next: () => PacedRequest): Promise<PacedAnswer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const answers: Promise<PacedAnswer>[] = [];
  const began = performance.now();
  for (let now = began; now < began + ms; now = performance.now()) {
    const due = Math.floor(((now - began) / 1_000) * perSecond) + 1;
    while (answers.length < due) answers.push(send(agent, port, next()));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const all = await Promise.all(answers);
  agent.destroy();
  return all;
}

function send(agent: Agent, port: number, { method, path, key, body }: PacedRequest): Promise<PacedAnswer> {
  const began = performance.now();
  const headers = {
    authorization: `Bearer ${key}`,
    ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      answer.resume().once('end', () => resolve({ method, status: answer.statusCode ?? 0, latencyMs: performance.now() - began }));
    });
    asked.once('error', reject).end(body);
  });
}

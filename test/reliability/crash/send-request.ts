import type { CrashRequest, CrashWorld } from './define-act.ts';

export interface CrashAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request. @returns the server's answer, or `undefined` when there was none, or none that tells: then it is in doubt */
export type Send = (world: CrashWorld, request: CrashRequest) => Promise<CrashAnswer | undefined>;

/** As long as our own clients wait, and longer on a busy machine. */
const patienceMs = 20_000;

/** As a client does that keeps to the contract. */
export const sendRequest: Send = async ({ server }, { path, headers, body }) => {
  try {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { ...headers },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = { status: response.status, text: await response.text() };
    // 503: not known. 409: the first one with this key has not ended.
    if (answer.status === 503 || answer.status === 409) return undefined;
    if (answer.status >= 300) throw new Error(`${path} was answered with ${answer.status}: ${answer.text.slice(0, 500)}`);
    return answer;
  } catch (error) {
    // The connection broke: fetch says so with a TypeError. Or nothing came for long. Any other failure is the server's own and fails the run.
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return undefined;
    throw error;
  }
};

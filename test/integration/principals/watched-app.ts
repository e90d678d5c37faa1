import { createApp } from '@alongside/api/app.ts';
import type { Context } from '@alongside/api/context.ts';
import { openLog } from '@alongside/api/log.ts';
import { Issuers } from '@alongside/api/services/oidc/issuers.ts';
import type { InProcess } from './in-process.ts';

const mostLines = 2_000;

/** An application whose log is kept: a failure is found in it by its request id, and a canary by its text. */
export class WatchedApp implements InProcess {
  readonly context: Context;
  readonly #lines: string[] = [];
  readonly #app: { fetch(request: Request, env: object): Response | Promise<Response> };
  #onLine: (line: string) => void = () => undefined;

  /** @param change what is different about the server, such as a planted bug */
  constructor(context: Context, change: Partial<Context> = {}) {
    const log = openLog('debug', (line) => this.#take(line));
    // Nothing here asks another host: whoever is asked is not there, at once.
    const issuers = new Issuers({ fetch: () => Promise.reject(new TypeError('nobody answers')), clock: context.clock });
    this.context = { ...context, log, issuers, ...change };
    this.#app = createApp(this.context);
  }

  fetch(request: Request): Response | Promise<Response> {
    return this.#app.fetch(request, {});
  }

  /** Hands every line of the log to somebody, from now on. */
  onLine(take: (line: string) => void): void {
    this.#onLine = take;
  }

  /** What the log says about a request. */
  about(requestId: string): string {
    return this.#lines.filter((line) => line.includes(requestId)).join('');
  }

  #take(line: string): void {
    this.#onLine(line);
    if (this.#lines.push(line) > mostLines) this.#lines.shift();
  }
}

import type { Principal } from './principal.ts';

/** Keys and sessions that were used, with the time of each. */
export interface NotedUses {
  readonly keys: readonly (readonly [id: string, atMs: number])[];
  readonly sessions: readonly (readonly [id: string, atMs: number])[];
}

const waitMs = 2_000;

/** Collects who was here, and hands it over together: no request waits for it. */
export class UseNotes {
  readonly #store: (uses: NotedUses) => void;
  readonly #keys = new Map<string, number>();
  readonly #sessions = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(store: (uses: NotedUses) => void) {
    this.#store = store;
  }

  note({ via, actorId, sessionId }: Principal, atMs: number): void {
    if (via === 'key') this.#keys.set(actorId, atMs);
    else if (sessionId !== undefined) this.#sessions.set(sessionId, atMs);
    this.#timer ??= setTimeout(() => this.#flush(), waitMs).unref();
  }

  /** Hands over what is left. */
  close(): void {
    if (this.#timer !== undefined) this.#flush();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#store({ keys: [...this.#keys], sessions: [...this.#sessions] });
    this.#keys.clear();
    this.#sessions.clear();
  }
}

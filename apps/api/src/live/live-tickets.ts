import { secondMs } from '@alongside/common';
import type { Principal } from '../auth/principal.ts';

const lifeMs = 30 * secondMs;
/** Enough for every member of every workspace to connect in the same half minute. */
const mostTickets = 20_000;

/** Whoever issues tickets: in this process, or in the one that does it for all. */
export interface TicketOffice {
  issue(principal: Principal): IssuedTicket | Promise<IssuedTicket>;
  /** Whose it was; `undefined` when it is unknown, used or too old. */
  redeem(ticket: string): Principal | undefined | Promise<Principal | undefined>;
}

export interface IssuedTicket {
  readonly ticket: string;
  readonly untilMs: number;
}

/** What opens a live socket: once, soon, and for whoever asked alone. A browser cannot send a header with it, and a key has no place in an address. */
export class LiveTickets implements TicketOffice {
  readonly #clock: () => number;
  readonly #randomBytes: (length: number) => Uint8Array;
  readonly #tickets = new Map<string, { readonly principal: Principal; readonly untilMs: number }>();

  constructor(clock: () => number, randomBytes: (length: number) => Uint8Array) {
    this.#clock = clock;
    this.#randomBytes = randomBytes;
  }

  issue(principal: Principal): IssuedTicket {
    const nowMs = this.#clock();
    this.#dropOld(nowMs);
    const ticket = Buffer.from(this.#randomBytes(24)).toString('base64url');
    const untilMs = nowMs + lifeMs;
    this.#tickets.set(ticket, { principal, untilMs });
    return { ticket, untilMs };
  }

  /** Whose it was; `undefined` when it is unknown, used or too old. */
  redeem(ticket: string): Principal | undefined {
    const found = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return found && this.#clock() < found.untilMs ? found.principal : undefined;
  }

  /** They stand in the order of their ends. */
  #dropOld(nowMs: number): void {
    for (const [ticket, { untilMs }] of this.#tickets) {
      if (nowMs < untilMs && this.#tickets.size < mostTickets) return;
      this.#tickets.delete(ticket);
    }
  }
}

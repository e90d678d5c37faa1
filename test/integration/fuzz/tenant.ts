import type { Role } from '@alongside/common';
import type { Dice } from '../operations/dice.ts';
import type { Operation } from '../operations/operation.ts';
import { Pool } from '../operations/pool.ts';
import type { Caller } from '../principals/caller.ts';
import type { FullAnswer } from '../principals/in-process.ts';
import { expectedClass } from '../roles/expected-class.ts';

/** A workspace lives for so many requests; then the next one begins. */
const requestsOfAWorkspace = 8_000;

/** One workspace, everybody who has something to do with it, and what is known to be in it. */
export class Tenant {
  readonly pool = new Pool();
  readonly origin: string;
  readonly #callers: Caller[];
  readonly #replace: (caller: Caller) => Promise<Caller>;
  #left = requestsOfAWorkspace;

  /** @param replace signs somebody in like a caller whose rights have ended */
  constructor(origin: string, callers: readonly Caller[], replace: (caller: Caller) => Promise<Caller>) {
    this.origin = origin;
    this.#callers = [...callers];
    this.#replace = replace;
  }

  get isOver(): boolean {
    return this.#left <= 0;
  }

  /** Rather somebody who may. */
  anybody(dice: Dice, operation: Operation): Caller {
    const isOpen = operation['x-access']?.kind === 'everyone';
    if (dice.chance(0.05)) return dice.pick(this.#callers);
    const whole = this.#callers.filter(({ scopes }) => !scopes);
    if (isOpen || dice.chance(0.1)) return dice.pick(whole);
    const able = whole.filter((caller) => expectedClass(operation, caller) === 'let in');
    return dice.pick(able.length > 0 ? able : whole);
  }

  /** Somebody with the role whom the operation lets in. */
  able(dice: Dice, operation: Operation, role: Role): Caller {
    return dice.pick(this.#able(operation, role));
  }

  /** The same, by a credential that does not end by itself: an extension's token lives for a quarter of an hour. */
  lasting(operation: Operation, role: Role): Caller | undefined {
    return this.#able(operation, role).find(({ via }) => via !== 'extension');
  }

  #able(operation: Operation, role: Role): Caller[] {
    return this.#callers.filter((caller) => caller.roles.includes(role) && !caller.scopes && expectedClass(operation, caller) === 'let in');
  }

  /** Takes in what an answer told. */
  async see({ operationId }: Operation, answer: FullAnswer, caller: Caller): Promise<void> {
    this.#left -= 1;
    const etag = answer.headers.get('etag');
    if (etag) this.pool.add('if-none-match', etag);
    const location = answer.headers.get('location');
    if (location) this.pool.learn(location, 'location');
    if (answer.status < 300) this.pool.learn(answer.body);
    if (operationId === 'deleteWorkspace' && answer.status === 204) this.#left = 0;
    const at = this.#callers.indexOf(caller);
    if (answer.status !== 401 || !caller.via || at < 0 || this.isOver) return;
    // Signed out, revoked or removed by one of the requests.
    this.#callers.splice(at, 1);
    try {
      this.#callers.push(await this.#replace(caller));
    } catch {
      // Nobody gets in here any more: it was deleted, or wants an identity provider.
      this.#left = 0;
    }
  }
}

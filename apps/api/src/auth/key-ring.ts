import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ControlReader } from '../db/control-reader.ts';
import { apiKeyPrefix } from './api-key.ts';
import type { Principal } from './principal.ts';

/** How long a key that was found good is believed without looking again: a revoked key works for no longer. */
const believedMs = 10_000;
const mostBelieved = 10_000;

/** Tells whose a key is. */
export class KeyRing {
  readonly #control: ControlReader;
  readonly #secret: Buffer;
  readonly #clock: () => number;
  readonly #believed = new Map<string, { principal: Principal; untilMs: number }>();

  constructor(control: ControlReader, secret: Buffer, clock: () => number) {
    this.#control = control;
    this.#secret = secret;
    this.#clock = clock;
  }

  /** What is stored of a key. */
  hash(key: string): string {
    return createHmac('sha256', this.#secret).update(key).digest('base64');
  }

  /** Whose key stands in this `Authorization` header; `undefined` when nobody's. */
  identify(authorization: string | undefined): Principal | undefined {
    if (!authorization) return undefined;
    const nowMs = this.#clock();
    const believed = this.#believed.get(authorization);
    if (believed && nowMs < believed.untilMs) return believed.principal;
    const principal = this.#look(authorization);
    if (!principal) {
      this.#believed.delete(authorization);
      return undefined;
    }
    if (this.#believed.size >= mostBelieved) this.#believed.clear();
    this.#believed.set(authorization, { principal, untilMs: nowMs + believedMs });
    return principal;
  }

  #look(authorization: string): Principal | undefined {
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const prefix = key && apiKeyPrefix(key);
    const stored = prefix ? this.#control.findKey(prefix) : undefined;
    if (!key || !stored) return undefined;
    const given = Buffer.from(this.hash(key), 'base64');
    const wanted = Buffer.from(stored.hash, 'base64');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
    return { actorId: stored.id, via: 'key', workspaceId: stored.workspaceId, roles: [stored.role], sees: 'all' };
  }
}

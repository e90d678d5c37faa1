import type { ControlReader } from '../db/control-reader.ts';
import { readKey } from '../db/reads/read-key.ts';
import { readSession, type StoredSession } from '../db/reads/read-session.ts';
import { readTeamMates } from '../db/reads/read-team-mates.ts';
import { diskTrouble } from '../disk-trouble.ts';
import type { Principal } from './principal.ts';
import { principalOfKey, principalOfSession } from './principal-of.ts';
import { sameHash } from './same-hash.ts';
import { sameRights } from './same-rights.ts';
import { parseSecretToken } from './secret-token.ts';
import { sessionLife } from './session-life.ts';
import { sign } from './sign.ts';

/** How old what we know of others' changes may be. A revoked right must be gone within a second, in every process. @unit milliseconds */
const noticeEveryMs = 200;
const mostBelieved = 10_000;
const useEveryMs = 60_000;

/** Somebody we know, and for how long we know it. */
interface Known {
  readonly principal: Principal;
  /** When the credential expires. */
  readonly untilMs: number;
  /** How long it may lie unused. */
  readonly idleMs: number;
  usedAtMs: number;
}

interface Watched {
  principal: Principal;
  lookAgainMs: number;
  readonly onChange: (now: Principal | undefined) => void;
}

export interface KeyRingOptions {
  readonly control: ControlReader;
  /** The installation's. */
  readonly secret: Uint8Array;
  readonly clock: () => number;
  /** Is told that somebody was here, at most once a minute for each. */
  readonly onUse?: (principal: Principal, atMs: number) => void;
}

/**
 * Tells who shows a credential: an API key, an extension's access token, a console's cookie. The first time by one read of the control
 * database, then out of memory until it expires or until anybody's rights change, in this or any other process.
 */
export class KeyRing {
  readonly #options: KeyRingOptions;
  readonly #believed = new Map<string, Known & { notedAtMs: number }>();
  readonly #watched = new Set<Watched>();
  #watch: NodeJS.Timeout | undefined;
  #noticeAgainMs = 0;
  #dataVersion = -1;
  #accessVersion = -1;

  constructor(options: KeyRingOptions) {
    this.#options = options;
  }

  /** What is stored of a secret. */
  hash(token: string): string {
    return sign(this.#options.secret, 'token', token);
  }

  /** Who is known already by this `Authorization` header: one look into memory, and no question to any file but whether rights changed. */
  recall(credential: string): Principal | undefined {
    this.#notice();
    const known = this.#believed.get(credential);
    if (!known) return undefined;
    const nowMs = this.#options.clock();
    if (!isGood(known, nowMs)) {
      this.#believed.delete(credential);
      return undefined;
    }
    known.usedAtMs = nowMs;
    if (nowMs - known.notedAtMs >= useEveryMs) {
      known.notedAtMs = nowMs;
      this.#options.onUse?.(known.principal, nowMs);
    }
    return known.principal;
  }

  /** Whose credential stands in this `Authorization` header; `undefined` when nobody's. */
  identify(authorization: string | undefined): Principal | undefined {
    if (!authorization) return undefined;
    return this.recall(authorization) ?? this.#believe(authorization, this.#findBearer(authorization));
  }

  /** Whose console cookie this is; `undefined` when nobody's. */
  identifyCookie(token: string): Principal | undefined {
    // Known by a name that no header can have: neither is good in the place of the other.
    const credential = `cookie\n${token}`;
    return this.recall(credential) ?? this.#believe(credential, this.#findCookie(token));
  }

  /** The same key or session as it is now; `undefined` when it opens nothing any more. */
  renew(principal: Principal): Principal | undefined {
    return this.#renew(principal)?.principal;
  }

  /**
   * Calls back within a second when a key or session loses its rights (`undefined`) or gets other ones (the principal as it is now).
   * For what outlives a request, such as a live socket. After a loss there is nothing more to hear.
   *
   * @returns ends it
   */
  watch(principal: Principal, onChange: (now: Principal | undefined) => void): () => void {
    const watched: Watched = { principal, lookAgainMs: 0, onChange };
    this.#watched.add(watched);
    this.#watch ??= setInterval(() => this.#tellIfReadable(), noticeEveryMs).unref();
    return () => this.#unwatch(watched);
  }

  /** The next question looks for changes first: this process has just written. */
  noticeSoon(): void {
    this.#noticeAgainMs = 0;
  }

  close(): void {
    clearInterval(this.#watch);
    this.#watched.clear();
    this.#believed.clear();
  }

  /** Forgets all when rights changed anywhere. @returns whether they did */
  #notice(): boolean {
    const now = performance.now();
    if (now < this.#noticeAgainMs) return false;
    this.#noticeAgainMs = now + noticeEveryMs;
    const sql = this.#options.control.native;
    // Changes with every commit of another connection, and costs a look at shared memory.
    const dataVersion = Number(sql.get('PRAGMA data_version')?.[0]);
    if (dataVersion === this.#dataVersion) return false;
    this.#dataVersion = dataVersion;
    const accessVersion = Number(sql.get('SELECT version FROM access_state WHERE id = 1')?.[0] ?? 0);
    if (accessVersion === this.#accessVersion) return false;
    this.#accessVersion = accessVersion;
    this.#believed.clear();
    for (const watched of this.#watched) watched.lookAgainMs = 0;
    return true;
  }

  #tellIfReadable(): void {
    try {
      this.#tell();
    } catch (error) {
      // The disk does not answer as it should: whatever has changed is told when it does.
      if (diskTrouble(error) === undefined) throw error;
    }
  }

  #tell(): void {
    this.#notice();
    const nowMs = this.#options.clock();
    for (const watched of this.#watched) {
      if (nowMs < watched.lookAgainMs) continue;
      const known = this.#renew(watched.principal);
      // Again in a minute: it may have lain unused for too long by then.
      watched.lookAgainMs = Math.min(known?.untilMs ?? 0, nowMs + useEveryMs);
      if (known && sameRights(known.principal, watched.principal)) continue;
      if (known) watched.principal = known.principal;
      else this.#unwatch(watched);
      watched.onChange(known?.principal);
    }
  }

  #unwatch(watched: Watched): void {
    this.#watched.delete(watched);
    if (this.#watched.size > 0) return;
    clearInterval(this.#watch);
    this.#watch = undefined;
  }

  #believe(credential: string, known: Known | undefined): Principal | undefined {
    const nowMs = this.#options.clock();
    if (!known || !isGood(known, nowMs)) return undefined;
    if (this.#believed.size >= mostBelieved) this.#believed.clear();
    this.#believed.set(credential, { ...known, usedAtMs: nowMs, notedAtMs: nowMs });
    this.#options.onUse?.(known.principal, nowMs);
    return known.principal;
  }

  #findBearer(authorization: string): Known | undefined {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    return token.startsWith('ala_') ? this.#findAccess(token) : this.#findKey(token);
  }

  #findKey(token: string): Known | undefined {
    const parsed = parseSecretToken('key', token);
    const key = parsed && readKey(this.#options.control.native, 'prefix', parsed.prefix);
    if (!key || !sameHash(this.hash(token), key.hash)) return undefined;
    return knownKey(key);
  }

  #findAccess(token: string): Known | undefined {
    const parsed = parseSecretToken('access', token);
    const session = parsed && readSession(this.#options.control.native, 'access', parsed.prefix);
    if (!session || !sameHash(this.hash(token), session.hash)) return undefined;
    return this.#knownSession(session);
  }

  #findCookie(token: string): Known | undefined {
    const parsed = parseSecretToken('session', token);
    const session = parsed && readSession(this.#options.control.native, 'cookie', parsed.prefix);
    if (!session || !sameHash(this.hash(token), session.hash)) return undefined;
    return this.#knownSession(session);
  }

  #renew({ via, actorId, sessionId }: Principal): Known | undefined {
    const sql = this.#options.control.native;
    const key = via === 'key' ? readKey(sql, 'id', actorId) : undefined;
    const session = sessionId === undefined ? undefined : readSession(sql, 'id', sessionId);
    const known = key ? knownKey(key) : session && this.#knownSession(session);
    return known && isGood(known, this.#options.clock()) ? known : undefined;
  }

  #knownSession(session: StoredSession): Known {
    const principal = principalOfSession(session, (memberId) => readTeamMates(this.#options.control.native, memberId));
    return { principal, untilMs: session.expiresAtMs, idleMs: sessionLife[session.kind].idleMs, usedAtMs: session.lastUsedAtMs };
  }
}

function knownKey(key: NonNullable<ReturnType<typeof readKey>>): Known {
  return {
    principal: principalOfKey(key),
    untilMs: key.expiresAtMs ?? Number.POSITIVE_INFINITY,
    idleMs: Number.POSITIVE_INFINITY,
    usedAtMs: 0,
  };
}

function isGood({ untilMs, idleMs, usedAtMs }: Known, nowMs: number): boolean {
  return nowMs < untilMs && nowMs - usedAtMs < idleMs;
}

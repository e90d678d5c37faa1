import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, type TouchEvidence } from '@alongside/common';
import type { Context } from '../context.ts';
import type { WorkspaceStore } from '../db/workspace-stores.ts';
import { clientAddressOf } from '../routes/client-address.ts';
import { ClickBook } from '../services/links/click-book.ts';
import { ClickFolder } from '../services/links/click-folder.ts';
import { isLinkToken, linkHash, linkPath } from '../services/links/link-token.ts';

/** Some megabytes. */
const mostHomes = 50_000;

const shared = [
  ['cache-control', 'no-store'],
  ['referrer-policy', 'no-referrer'],
  ['x-robots-tag', 'noindex, nofollow'],
  ['x-content-type-options', 'nosniff'],
].flat();
const goneText = 'This link leads nowhere any more. Ask whoever sent it to you for a new one.\n';

/**
 * Leads whoever follows a tracked link to its page and notes that they did, before any framework sees the request. A link that never was,
 * one that was taken back and one that is over look alike.
 */
export class LinkFollower {
  readonly #context: Context;
  readonly #book: ClickBook;
  readonly #folder: ClickFolder;
  /** The workspace of a link never changes; whether it still leads anywhere is asked each time. */
  readonly #homes = new Map<string, string>();

  constructor(context: Context) {
    this.#context = context;
    this.#folder = new ClickFolder(context);
    this.#book = new ClickBook({
      writer: context.writer,
      onWritten: (workspaceId) => this.#folder.wake(workspaceId),
      onLost: (workspaceId, count, error) => context.log.warn({ workspaceId, count, err: error }, 'clicks were lost'),
    });
  }

  /** @returns whether the request was for a link */
  follow(request: IncomingMessage, response: ServerResponse): boolean {
    const url = request.url ?? '';
    if (!url.startsWith(linkPath)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, [...shared, 'allow', 'GET, HEAD']).end();
      return true;
    }
    const query = url.indexOf('?');
    const token = url.slice(linkPath.length, query < 0 ? undefined : query);
    try {
      this.#lead(token, request, response);
    } catch (error) {
      this.#refuse(error, response);
    }
    return true;
  }

  /** Finishes what it has begun to tell of clicks. */
  stop(): Promise<void> {
    return this.#folder.stop();
  }

  #lead(token: string, request: IncomingMessage, response: ServerResponse): void {
    const { control, stores } = this.#context;
    const hash = isLinkToken(token) ? linkHash(token) : undefined;
    const workspaceId = hash === undefined ? undefined : this.#findHome(hash);
    const open = workspaceId === undefined ? undefined : stores.peek(workspaceId);
    if (hash === undefined || workspaceId === undefined) this.#tellGone(request, response);
    else if (open) this.#leadIn(open, hash, request, response);
    else if (control.findWorkspace(workspaceId)) {
      stores
        .get(workspaceId)
        .then((store) => this.#leadIn(store, hash, request, response))
        .catch((error: unknown) => this.#refuse(error, response));
    } else {
      // Deleted, with all its links.
      this.#homes.delete(hash);
      this.#tellGone(request, response);
    }
  }

  #leadIn({ id, native }: WorkspaceStore, hash: string, request: IncomingMessage, response: ServerResponse): void {
    const nowMs = this.#context.clock();
    const [linkPk, url, expiresAtMs, revokedAtMs] =
      native.get('SELECT pk, url, expires_at_ms, revoked_at_ms FROM tracked_links WHERE hash = ?', hash) ?? [];
    if (linkPk === undefined || revokedAtMs !== null || (typeof expiresAtMs === 'number' && expiresAtMs <= nowMs)) {
      this.#tellGone(request, response);
      return;
    }
    // On the disk before the answer. Where the disk takes nothing now, one click is lost and the log says so: nobody sends it again.
    this.#book.note(id, { linkPk: Number(linkPk), atMs: nowMs, evidence: JSON.stringify(evidenceOf(request)) }, () =>
      response.writeHead(302, [...shared, 'location', String(url), 'content-length', '0']).end(),
    );
  }

  #tellGone(request: IncomingMessage, response: ServerResponse): void {
    // Whoever tries addresses out is slowed down.
    this.#context.limits.countAnonymous(clientAddressOf(request, this.#context.env.proxies), 'anonymous');
    const headers = [...shared, 'content-type', 'text/plain; charset=utf-8', 'content-length', String(goneText.length)];
    response.writeHead(404, headers).end(goneText);
  }

  #findHome(hash: string): string | undefined {
    const known = this.#homes.get(hash);
    if (known !== undefined) return known;
    const row = this.#context.control.native.get("SELECT workspace_id FROM public_addresses WHERE name = ? AND kind = 'link'", hash);
    if (row && this.#homes.size < mostHomes) this.#homes.set(hash, String(row[0]));
    return row && String(row[0]);
  }

  #refuse(error: unknown, response: ServerResponse): void {
    if (response.headersSent) return;
    if (error instanceof AppError && error.code === 'rate_limited') {
      response.writeHead(429, [...shared, 'retry-after', String(Math.ceil((error.retryAfterMs ?? 1_000) / 1_000))]).end();
      return;
    }
    this.#context.log.error({ err: error }, 'a link could not be followed');
    response.writeHead(503, [...shared, 'retry-after', '1']).end();
  }
}

/** What tells a person from software. The address it came from is not kept. */
function evidenceOf({ headers, method }: IncomingMessage): TouchEvidence {
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz'] ?? headers['x-purpose'];
  const agent = headers['user-agent']?.slice(0, 500).trim();
  return {
    method: method === 'HEAD' ? 'HEAD' : 'GET',
    ...(agent && { userAgent: agent }),
    ...(typeof purpose === 'string' && purpose.trim() !== '' && { purpose: purpose.trim().slice(0, 80) }),
  };
}

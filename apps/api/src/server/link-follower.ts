import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, type TouchEvidence } from '@alongside/common';
import type { Context } from '../context.ts';
import { clientAddressOf } from '../routes/client-address.ts';
import { ClickBook } from '../services/links/click-book.ts';
import { ClickFolder } from '../services/links/click-folder.ts';
import { isLinkToken, linkHash, linkPath } from '../services/links/link-token.ts';
import { isGone } from '../services/workspaces/is-gone.ts';
import { WorkspaceGone } from '../workspace-gone.ts';

/** Some megabytes. */
const mostKnown = 20_000;

interface KnownLink {
  readonly workspaceId: string;
  readonly linkPk: number;
  readonly url: string;
}

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
  /** By the secret part of its address. None of this ever changes; whether a link still leads anywhere is asked each time. */
  readonly #known = new Map<string, KnownLink>();

  constructor(context: Context) {
    this.#context = context;
    this.#folder = new ClickFolder(context);
    this.#book = new ClickBook({
      writer: context.writer,
      onWritten: (workspaceId) => this.#folder.wake(workspaceId),
      onLost(workspaceId, count, error) {
        if (!isGone(context, workspaceId)) context.log.warn({ workspaceId, count, err: error }, 'clicks were lost');
      },
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
    this.#lead(token, request, response);
    return true;
  }

  /** Finishes what it has begun to tell of clicks. */
  stop(): Promise<void> {
    return this.#folder.stop();
  }

  #lead(token: string, request: IncomingMessage, response: ServerResponse): void {
    const known = this.#known.get(token);
    // Closed when the workspace was deleted.
    if (known && this.#context.stores.peek(known.workspaceId)) this.#note(token, known, request, response);
    else {
      this.#find(token)
        .then((link) => (link ? this.#note(token, link, request, response) : this.#tellGone(request, response)))
        .catch((error: unknown) => this.#refuse(error, request, response));
    }
  }

  /** On the disk before the answer. Where the disk takes nothing now, one click is lost and the log says so: nobody sends it again. */
  #note(token: string, { workspaceId, linkPk, url }: KnownLink, request: IncomingMessage, response: ServerResponse): void {
    const click = { linkPk, atMs: this.#context.clock(), evidence: JSON.stringify(evidenceOf(request)), count: 1 };
    const redirect = () => response.writeHead(302, [...shared, 'location', url, 'content-length', '0']).end();
    this.#book.note(workspaceId, click, (outcome) => {
      if (outcome === 'noted') redirect();
      else {
        this.#known.delete(token);
        (outcome === 'unwritten' ? this.#find(token) : Promise.resolve(undefined))
          .then((link) => (link ? redirect() : this.#tellGone(request, response)))
          .catch((error: unknown) => this.#refuse(error, request, response));
      }
    });
  }

  /** Reads where a link leads, if it still leads anywhere. */
  async #find(token: string): Promise<KnownLink | undefined> {
    const { control, stores, clock } = this.#context;
    if (!isLinkToken(token)) return undefined;
    const hash = linkHash(token);
    const home = control.native.get("SELECT workspace_id FROM public_addresses WHERE name = ? AND kind = 'link'", hash);
    const workspaceId = home && String(home[0]);
    // One that was deleted went with all its links.
    if (workspaceId === undefined || !control.findWorkspace(workspaceId)) return undefined;
    const { native } = await stores.get(workspaceId);
    const row = native.get(
      'SELECT pk, url FROM tracked_links WHERE hash = ? AND revoked_at_ms IS NULL AND ifnull(expires_at_ms > ?, true)',
      hash,
      clock(),
    );
    if (!row) return undefined;
    const link = { workspaceId, linkPk: Number(row[0]), url: String(row[1]) };
    if (this.#known.size < mostKnown) this.#known.set(token, link);
    return link;
  }

  #tellGone(request: IncomingMessage, response: ServerResponse): void {
    // Whoever tries addresses out is slowed down.
    this.#context.limits.countAnonymous(clientAddressOf(request, this.#context.env.proxies), 'anonymous');
    const headers = [...shared, 'content-type', 'text/plain; charset=utf-8', 'content-length', String(goneText.length)];
    response.writeHead(404, headers).end(goneText);
  }

  #refuse(error: unknown, request: IncomingMessage, response: ServerResponse): void {
    if (response.headersSent) return;
    // While it was looked up.
    if (error instanceof WorkspaceGone) {
      this.#tellGone(request, response);
      return;
    }
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

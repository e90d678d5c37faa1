import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError, type TouchEvidence } from '@alongside/common';
import type { Context } from '../context.ts';
import type { Click } from '../db/mutations/links/record-clicks.ts';
import type { SqlConnection } from '../db/sql-connection.ts';
import { clientAddressOf } from '../routes/client-address.ts';
import { ClickBook } from '../services/links/click-book.ts';
import { ClickFolder } from '../services/links/click-folder.ts';
import { isLinkToken, linkHash, linkPath } from '../services/links/link-token.ts';

/** A buyer gets to the page even when the disk does not answer. @unit milliseconds */
const patienceMs = 1_000;

/** Some megabytes. */
const mostHomes = 50_000;

const shared = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
};
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
    this.#book = new ClickBook(context.writer);
    this.#folder = new ClickFolder(context);
  }

  /** @returns whether the request was for a link */
  follow(request: IncomingMessage, response: ServerResponse): boolean {
    const url = request.url ?? '';
    if (!url.startsWith(linkPath)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...shared, allow: 'GET, HEAD' }).end();
      return true;
    }
    this.#lead(url.slice(linkPath.length), request, response).catch((error: unknown) => this.#refuse(error, response));
    return true;
  }

  /** Finishes what it has begun to tell of clicks. */
  stop(): Promise<void> {
    return this.#folder.stop();
  }

  async #lead(rest: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = rest.indexOf('?');
    const token = query < 0 ? rest : rest.slice(0, query);
    const found = isLinkToken(token) ? await this.#find(linkHash(token)) : undefined;
    if (!found) {
      // Whoever tries addresses out is slowed down.
      this.#context.limits.countAnonymous(clientAddressOf(request, this.#context.env.proxies), 'anonymous');
      response.writeHead(404, { ...shared, 'content-type': 'text/plain; charset=utf-8', 'content-length': goneText.length }).end(goneText);
      return;
    }
    await this.#note(found.workspaceId, {
      linkPk: found.linkPk,
      atMs: this.#context.clock(),
      evidence: JSON.stringify(evidenceOf(request)),
    });
    response.writeHead(302, { ...shared, location: found.url, 'content-length': 0 }).end();
  }

  async #find(hash: string): Promise<{ workspaceId: string; linkPk: number; url: string } | undefined> {
    const { control, stores, clock } = this.#context;
    const workspaceId = this.#homes.get(hash) ?? findHome(control.native, hash);
    if (workspaceId === undefined) return undefined;
    if (this.#homes.size < mostHomes) this.#homes.set(hash, workspaceId);
    const store = stores.peek(workspaceId) ?? (control.findWorkspace(workspaceId) && (await stores.get(workspaceId)));
    if (!store) {
      // Deleted, with all its links.
      this.#homes.delete(hash);
      return undefined;
    }
    const row = store.native.get('SELECT pk, url, expires_at_ms, revoked_at_ms FROM tracked_links WHERE hash = ?', hash);
    if (!row || row[3] !== null || (typeof row[2] === 'number' && row[2] <= clock())) return undefined;
    return { workspaceId, linkPk: Number(row[0]), url: String(row[1]) };
  }

  /** On the disk before the answer. Where the disk takes nothing now, one click is lost and the log says so: nobody sends it again. */
  async #note(workspaceId: string, click: Omit<Click, 'count'>): Promise<void> {
    const { log } = this.#context;
    const lost = (error: unknown) => log.warn({ workspaceId, err: error }, 'a click was lost');
    const written = this.#book.note(workspaceId, click);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), patienceMs);
    });
    try {
      if ((await Promise.race([written, late])) === 'late') written.catch(lost);
      else this.#folder.wake(workspaceId);
    } catch (error) {
      lost(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #refuse(error: unknown, response: ServerResponse): void {
    if (response.headersSent) return;
    if (error instanceof AppError && error.code === 'rate_limited') {
      response.writeHead(429, { ...shared, 'retry-after': String(Math.ceil((error.retryAfterMs ?? 1_000) / 1_000)) }).end();
      return;
    }
    this.#context.log.error({ err: error }, 'a link could not be followed');
    response.writeHead(503, { ...shared, 'retry-after': '1' }).end();
  }
}

function findHome(control: SqlConnection, hash: string): string | undefined {
  const row = control.get("SELECT workspace_id FROM public_addresses WHERE name = ? AND kind = 'link'", hash);
  return row && String(row[0]);
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

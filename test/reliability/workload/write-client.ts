import { dayMs, msToInstant } from '@alongside/common';
import { eventually } from '../../automation/eventually.ts';
import { recordIn } from '../../automation/world/record-ids.ts';
import type { Traces } from './find-torn.ts';
import type { Mark } from './mark.ts';

/** A write that was sent, and what became of it. */
export interface SentWrite {
  readonly traces: Traces;
  /** Of the answer; absent when there was none. */
  readonly requestId: string | undefined;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly durationMs: number;
  /** What is wrong with the answer as an answer, if anything is. */
  readonly oddity: string | undefined;
}

interface World {
  readonly personId: string;
  readonly contentId: string;
}

const record = recordIn('salesforce', 'contact', 1);

/** Three clients send them to one workspace, which takes 5,000 that are open. */
const mostInvitations = 1_500;

/** Sends writes of several kinds to a server, each under an `Idempotency-Key`, and says what it should find of them later. */
export class WriteClient {
  readonly #url: () => string;
  readonly #key: string;
  readonly #name: string;
  readonly #random: () => number;
  #world: World | undefined;
  #count = 0;
  #invitations = 0;

  /** @param name no other client has it */
  constructor(url: () => string, key: string, name: string, random: () => number) {
    this.#url = url;
    this.#key = key;
    this.#name = name;
    this.#random = random;
  }

  /** Makes what the writes speak of. */
  async prepare(): Promise<void> {
    const item = { title: 'Guide', url: 'https://acme.example/guide', kind: 'article' };
    const personId = await this.#make('/v1/people', { name: 'Fault Witness', links: [record] });
    this.#world = { personId, contentId: await this.#make('/v1/content', item) };
  }

  /** Speaks of what another client has prepared. */
  share(other: WriteClient): void {
    this.#world = other.#world;
  }

  /** The context of the record that all writes are about. @returns status 0 when there was no answer */
  async readContext(): Promise<{ readonly status: number; readonly text: string }> {
    const path = `/v1/records/salesforce/${record.instance}/${record.kind}/${record.recordId}/context`;
    try {
      const response = await fetch(this.#url() + path, { headers: { authorization: `Bearer ${this.#key}` } });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { status: 0, text: String(error.cause) };
    }
  }

  /** One write, of whichever kind. */
  async write(): Promise<SentWrite> {
    this.#count += 1;
    const name = `${this.#name}-${this.#count}`;
    const kind = this.#random();
    if (kind < 0.55) return this.#touches(name);
    if (kind < 0.75) return this.#person(name);
    if (kind < 0.9) return this.#feedback(name);
    return this.#invitations < mostInvitations ? this.#invitation(name) : this.#person(name);
  }

  #touches(name: string): Promise<SentWrite> {
    const touches = Array.from({ length: 1 + Math.floor(this.#random() * 12) }, (_, place) => ({
      source: 'fault',
      externalId: `${name}-${place}`,
      person: { id: this.#known.personId },
      type: 'web.page_view',
      // Far apart: each is judged by all that the same person did around it, and here that is one person.
      occurredAt: msToInstant(Date.now() - this.#random() * 300 * dayMs),
    }));
    const rows = touches.map(({ externalId }): Mark => ({ place: 'touch', key: externalId }));
    return this.#send('/v1/touches', { touches }, { rows, answer: { place: 'answer', key: name } }, name);
  }

  #person(name: string): Promise<SentWrite> {
    const email = `${name}@fault.example`.toLowerCase();
    const traces: Traces = { rows: [{ place: 'person', key: email }], answer: { place: 'answer', key: name } };
    return this.#send('/v1/people', { name: 'Fault Person', email }, traces, name);
  }

  #feedback(name: string): Promise<SentWrite> {
    const events = Array.from({ length: 1 + Math.floor(this.#random() * 4) }, () => ({
      id: crypto.randomUUID(),
      kind: 'copied',
      contentId: this.#known.contentId,
      record,
      occurredAt: msToInstant(Date.now()),
    }));
    const rows = events.map(({ id }): Mark => ({ place: 'feedback', key: id }));
    return this.#send('/v1/feedback', { events }, { rows, answer: { place: 'answer', key: name } }, name);
  }

  /** In the control database: its answer, which holds a secret, is kept nowhere. */
  #invitation(name: string): Promise<SentWrite> {
    this.#invitations += 1;
    const email = `${name}@invited.example`.toLowerCase();
    return this.#send(
      '/v1/invitations',
      { email, roles: ['rep'] },
      { rows: [{ place: 'invitation', key: email }], answer: undefined },
      name,
    );
  }

  async #send(path: string, body: unknown, traces: Traces, key: string): Promise<SentWrite> {
    const startMs = performance.now();
    let response: Response;
    let text: string;
    try {
      response = await this.#ask('POST', path, body, key);
      text = await response.text();
    } catch (error) {
      // The connection broke: fetch says so with a TypeError.
      if (!(error instanceof TypeError)) throw error;
      return { traces, requestId: undefined, status: 0, durationMs: performance.now() - startMs, oddity: undefined };
    }
    const durationMs = performance.now() - startMs;
    const { status, headers } = response;
    return { traces, requestId: headers.get('x-request-id') ?? undefined, status, durationMs, oddity: oddityOf(status, headers, text) };
  }

  #ask(method: string, path: string, body: unknown, key: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#key}`, 'content-type': 'application/json', 'idempotency-key': key };
    return fetch(this.#url() + path, { method, headers, body: JSON.stringify(body) });
  }

  /** Asks again under the same key while the answer is no success. @returns the id of what was made */
  #make(path: string, body: unknown): Promise<string> {
    return eventually(`${path} makes something`, async () => {
      const response = await this.#ask('POST', path, body, `prepare${path}`);
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return (JSON.parse(text) as { id: string }).id;
    });
  }

  get #known(): World {
    if (!this.#world) throw new Error('the world is not prepared');
    return this.#world;
  }
}

/** Of failures only 503 will do, as problem details that say when to come again. */
function oddityOf(status: number, headers: Headers, text: string): string | undefined {
  if (status >= 200 && status < 300) return /"rejected":[1-9]/.test(text) ? `rows were rejected: ${text}` : undefined;
  if (status !== 503) return `${status}: ${text}`;
  if (headers.get('content-type') !== 'application/problem+json') return `503 as ${headers.get('content-type')}`;
  return headers.has('retry-after') ? undefined : `503 without Retry-After: ${text}`;
}

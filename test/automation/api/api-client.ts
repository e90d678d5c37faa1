import type {
  Account,
  AccountInput,
  BatchResult,
  ContentItem,
  ContentItemInput,
  ContentUsage,
  FeedbackEvent,
  Opportunity,
  OpportunityInput,
  Person,
  Persona,
  PersonaInput,
  PersonInput,
  Push,
  PushInput,
  TouchInput,
} from '@alongside/common';

/** The API as a program outside sees it: over HTTP, with a key. Every method throws when the answer is not a success. */
export class ApiClient {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, key: string) {
    this.#url = url;
    this.#key = key;
  }

  createAccount(account: AccountInput): Promise<Account> {
    return this.#post('/v1/accounts', account);
  }

  createPerson(person: PersonInput): Promise<Person> {
    return this.#post('/v1/people', person);
  }

  createOpportunity(opportunity: OpportunityInput): Promise<Opportunity> {
    return this.#post('/v1/opportunities', opportunity);
  }

  createPersona(persona: PersonaInput): Promise<Persona> {
    return this.#post('/v1/personas', persona);
  }

  createContent(item: ContentItemInput): Promise<ContentItem> {
    return this.#post('/v1/content', item);
  }

  createPush(push: PushInput): Promise<Push> {
    return this.#post('/v1/pushes', push);
  }

  recordTouches(touches: readonly TouchInput[]): Promise<BatchResult> {
    return this.#post('/v1/touches', { touches });
  }

  sendFeedback(events: readonly FeedbackEvent[]): Promise<BatchResult> {
    return this.#post('/v1/feedback', { events });
  }

  usage(contentId: string): Promise<ContentUsage> {
    return this.#send('GET', `/v1/content/${contentId}/usage`);
  }

  /** Sends a request as it is, a text as CSV and anything else as JSON, and leaves the judgement of the answer to the caller. */
  raw(method: string, path: string, body?: unknown): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${this.#key}` };
    if (body === undefined) return fetch(this.#url + path, { method, headers });
    const [type, text] = typeof body === 'string' ? ['text/csv', body] : ['application/json', JSON.stringify(body)];
    return fetch(this.#url + path, { method, headers: { ...headers, 'content-type': type }, body: text });
  }

  #post<T>(path: string, body: unknown): Promise<T> {
    return this.#send('POST', path, body);
  }

  async #send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.raw(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    return JSON.parse(text) as T;
  }
}

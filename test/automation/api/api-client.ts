import type {
  Account,
  AccountInput,
  BatchResult,
  ConsentInput,
  ContentItem,
  ContentItemInput,
  ContentUsage,
  CrmSitePatch,
  Erasure,
  FeedbackEvent,
  Job,
  ManagedCrmSite,
  Member,
  Merge,
  MergeInput,
  NewInvitation,
  Note,
  Opportunity,
  OpportunityInput,
  Page,
  Person,
  Persona,
  PersonaInput,
  PersonInput,
  PersonPatch,
  Push,
  PushInput,
  Role,
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

  /** What other systems tell: facts about people, companies and the rest. */
  applyEvents(events: readonly Readonly<Record<string, unknown>>[]): Promise<BatchResult> {
    return this.#post('/v1/events', { events });
  }

  erasePerson(id: string): Promise<Erasure> {
    return this.#post(`/v1/people/${id}/erasure`, { confirmPersonId: id });
  }

  async listErasures(): Promise<Erasure[]> {
    const { items } = await this.#send<Page<Erasure>>('GET', '/v1/erasures?limit=200');
    return items;
  }

  /** The newest first. */
  async listJobs(): Promise<Job[]> {
    const { items } = await this.#send<Page<Job>>('GET', '/v1/jobs?limit=200');
    return items;
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
    if (method !== 'GET') headers['idempotency-key'] = crypto.randomUUID();
    if (body === undefined) return fetch(this.#url + path, { method, headers });
    const [type, text] = typeof body === 'string' ? ['text/csv', body] : ['application/json', JSON.stringify(body)];
    return fetch(this.#url + path, { method, headers: { ...headers, 'content-type': type }, body: text });
  }

  invite(email: string, roles: readonly Role[]): Promise<NewInvitation> {
    return this.#post('/v1/invitations', { email, roles });
  }

  async member(email: string): Promise<Member> {
    const { items } = await this.#send<Page<Member>>('GET', '/v1/members?limit=200');
    const member = items.find((each) => each.email === email);
    if (!member) throw new Error('nobody by that address is a member');
    return member;
  }

  async notes(): Promise<readonly Note[]> {
    return (await this.#send<Page<Note>>('GET', '/v1/notes')).items;
  }

  async crmSites(): Promise<readonly ManagedCrmSite[]> {
    return (await this.#send<Page<ManagedCrmSite>>('GET', '/v1/crm-sites')).items;
  }

  decideCrmSite(id: string, patch: CrmSitePatch): Promise<ManagedCrmSite> {
    return this.#send('PATCH', `/v1/crm-sites/${id}`, patch);
  }

  changePerson(id: string, patch: PersonPatch): Promise<Person> {
    return this.#send('PATCH', `/v1/people/${id}`, patch);
  }

  merge(noun: MergeInput['noun'], survivorId: string, mergedId: string): Promise<Merge> {
    return this.#post('/v1/merges', { noun, survivorId, mergedId });
  }

  async stateConsents(personId: string, consents: readonly ConsentInput[]): Promise<void> {
    await this.#done('POST', `/v1/people/${personId}/consents`, { consents });
  }

  async #done(method: string, path: string, body?: unknown): Promise<void> {
    const response = await this.raw(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
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

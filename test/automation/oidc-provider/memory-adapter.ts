import type { Adapter, AdapterPayload } from 'oidc-provider';

const kept = new Map<string, AdapterPayload>();

/** Keeps what a provider of a test must remember, for as long as the process lives. Ids are random, so providers do not meet. */
export class MemoryAdapter implements Adapter {
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload): Promise<undefined> {
    kept.set(this.#key(id), payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return kept.get(this.#key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#all.find((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#all.find((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<undefined> {
    const payload = kept.get(this.#key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
  }

  async destroy(id: string): Promise<undefined> {
    kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
  }

  get #all(): AdapterPayload[] {
    return [...kept].filter(([key]) => key.startsWith(`${this.#model}:`)).map(([, payload]) => payload);
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }
}

import { expect } from 'vitest';
import { openTestServer, type TestServer } from './open-test-server.ts';

/** What the questions need to know about one noun. */
export interface NounFacts<World> {
  /** As in `/v1/accounts`. */
  readonly path: string;
  /** Makes what the inputs refer to. */
  readonly prepare?: (api: TestServer) => Promise<World>;
  /** The n-th thing to store: no two of them are taken for one another. */
  readonly input: (n: number, world: World) => object;
  /** What a new one holds besides its input. */
  readonly defaults: object;
  readonly patch: object;
  /** Optional fields of the input, which `null` empties. */
  readonly emptied: readonly string[];
  /** Queries that find the first input and not the second. */
  readonly filters: readonly { readonly query: string; readonly found: object; readonly missed: object }[];
  /** Changes to a good input that spoil it, with the place that is named. */
  readonly spoilt: readonly (readonly [place: string, change: object])[];
  /** What makes two inputs one thing; empty when nothing does. */
  readonly sameBy: readonly object[];
}

/** Makes things of one noun on a server of its own, each unlike the others. */
export class NounAsker<World> implements AsyncDisposable {
  readonly api: TestServer;
  readonly #facts: NounFacts<World>;
  readonly #world: World;
  #made = 0;

  private constructor(api: TestServer, facts: NounFacts<World>, world: World) {
    this.api = api;
    this.#facts = facts;
    this.#world = world;
  }

  static async open<World>(facts: NounFacts<World>): Promise<NounAsker<World>> {
    const api = await openTestServer();
    return new NounAsker(api, facts, (await facts.prepare?.(api)) as World);
  }

  next(change: object = {}): object {
    this.#made += 1;
    return { ...this.#facts.input(this.#made, this.#world), ...change };
  }

  async make(change: object = {}): Promise<{ sent: object; thing: { readonly id: string; readonly createdAt: string } }> {
    const sent = this.next(change);
    const { status, body } = await this.api.ask('admin', 'POST', this.#facts.path, sent);
    expect({ status, body }).toMatchObject({ status: 201 });
    return { sent, thing: body as { id: string; createdAt: string } };
  }

  async listed(query = ''): Promise<string[]> {
    const { body } = await this.api.ask('rep', 'GET', `${this.#facts.path}?limit=200&${query}`);
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.api[Symbol.asyncDispose]();
  }
}

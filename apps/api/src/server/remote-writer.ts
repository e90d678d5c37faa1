import type { MutationInput, MutationName, MutationOutput } from '../db/mutations/registry.ts';
import type { Tidying, WriteNote } from '../db/writer/messages.ts';
import type { SchemaName } from '../db/writer/open-for-writing.ts';
import type { WriteDoor } from '../db/writer/write-door.ts';
import type { WriterHealth } from '../db/writer/writer-health.ts';
import type { DoorClient } from './door/door-client.ts';

/** The writer of the server that is running on this data folder. */
export class RemoteWriter implements WriteDoor {
  readonly #client: DoorClient;

  /** Its thread is another process's. */
  readonly stillness = undefined;
  /** The server closes it, not we. */
  readonly isOpen = true;
  #health: WriterHealth = { state: 'ok', sinceMs: 0, queueLength: 0, oldestMs: 0, lastErrorCode: undefined, failing: [] };

  constructor(client: DoorClient) {
    this.#client = client;
  }

  /** As the server last told it: a moment ago for its own processes, never to commands, for which nobody waits. */
  get health(): WriterHealth {
    return this.#health;
  }

  noteHealth(health: WriterHealth): void {
    this.#health = health;
  }

  async open(database: string, path: string, schema: SchemaName): Promise<void> {
    await this.#client.call({ type: 'open', database, path, schema });
  }

  async write<Name extends MutationName>(
    database: string,
    mutation: Name,
    input: MutationInput<Name>,
    note: WriteNote = {},
  ): Promise<MutationOutput<Name>> {
    return (await this.#client.call({ type: 'write', database, mutation, input, note })) as MutationOutput<Name>;
  }

  async remove(database: string, path: string): Promise<void> {
    await this.#client.call({ type: 'remove', database, path });
  }

  async tidy(database: string, how: Tidying): Promise<boolean> {
    return (await this.#client.call({ type: 'tidy', database, how })) === true;
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}

import { Agent, request } from 'node:http';
import { AppError } from '@alongside/common';
import type { MutationInput, MutationName, MutationOutput } from '../db/mutations/registry.ts';
import type { Tidying, WriteNote, WriterFailure } from '../db/writer/messages.ts';
import type { SchemaName } from '../db/writer/open-for-writing.ts';
import type { WriteDoor } from '../db/writer/write-door.ts';
import { fromFailure } from '../db/writer/writer-failure.ts';
import type { WriterHealth } from '../db/writer/writer-health.ts';
import type { DoorCall } from './serve-writes.ts';

/** The writer of the server that is running on this data folder. */
export class RemoteWriter implements WriteDoor {
  readonly #socketPath: string;
  readonly #agent = new Agent({ keepAlive: true });

  /** The server closes it, not we. */
  readonly isOpen = true;
  /** The server's own to watch: here each call says what is wrong with it. */
  readonly health: WriterHealth = { state: 'ok', sinceMs: 0, queueLength: 0, oldestMs: 0, lastErrorCode: undefined, failing: [] };

  constructor(path: string) {
    this.#socketPath = path;
  }

  async open(database: string, path: string, schema: SchemaName): Promise<void> {
    await this.#call({ type: 'open', database, path, schema });
  }

  async write<Name extends MutationName>(
    database: string,
    mutation: Name,
    input: MutationInput<Name>,
    note: WriteNote = {},
  ): Promise<MutationOutput<Name>> {
    return (await this.#call({ type: 'write', database, mutation, input, note })) as MutationOutput<Name>;
  }

  async remove(database: string, path: string): Promise<void> {
    await this.#call({ type: 'remove', database, path });
  }

  async tidy(database: string, how: Tidying): Promise<boolean> {
    return (await this.#call({ type: 'tidy', database, how })) === true;
  }

  async close(): Promise<void> {
    this.#agent.destroy();
  }

  async #call(call: DoorCall): Promise<unknown> {
    const answer = JSON.parse(await this.#post(JSON.stringify(call))) as { value?: unknown; failure?: WriterFailure };
    if (answer.failure) throw fromFailure(answer.failure);
    return answer.value;
  }

  #post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const fail = (cause: Error) => reject(new AppError('unavailable', 'the running server does not answer on its socket', { cause }));
      request({ socketPath: this.#socketPath, method: 'POST', agent: this.#agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve(text));
        response.on('error', fail);
      })
        .on('error', fail)
        .end(body);
    });
  }
}

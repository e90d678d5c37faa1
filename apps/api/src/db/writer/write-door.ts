import type { MutationInput, MutationName, MutationOutput } from '../mutations/registry.ts';
import type { Tidying, WriteNote } from './messages.ts';
import type { SchemaName } from './open-for-writing.ts';
import type { WriterHealth } from './writer-health.ts';

/** The way to the one writer: in this process, or in the server that holds the data folder. */
export interface WriteDoor {
  /** Opens and migrates a database under a name, making the file if there is none. */
  open(database: string, path: string, schema: SchemaName): Promise<void>;
  /** Runs one mutation; resolves after it is safely on the disk. One under a name runs once: later it only tells its first outcome. */
  write<Name extends MutationName>(
    database: string,
    mutation: Name,
    input: MutationInput<Name>,
    note?: WriteNote,
  ): Promise<MutationOutput<Name>>;
  /** Tidies a database's file. @returns whether all of it could be done: a reader may be in the way for a moment */
  tidy(database: string, how: Tidying): Promise<boolean>;
  /** Closes a database for ever and deletes its files; whoever writes to it or opens it later is told that it is gone. */
  remove(database: string, path: string): Promise<void>;
  /**
   * The same even number for as long as nothing at all is written; an odd one while something is, and `undefined` where the writer is in
   * another process: then only the database can tell.
   */
  readonly stillness: number | undefined;
  /** Whether writes can still be taken. */
  readonly isOpen: boolean;
  /** How the way to the disk is. */
  readonly health: WriterHealth;
  /** Finishes what was accepted and lets go. */
  close(): Promise<void>;
}

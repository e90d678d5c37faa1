import type { WriteDoor } from '../db/writer/write-door.ts';
import { inSpan } from '../tracing/in-span.ts';
import type { KeyRing } from './key-ring.ts';

const noAttributes = {};

/** The writer, which tells the ring of every change to the control database: whoever has seen a right withdrawn finds it withdrawn. */
export function noticingWriter(writer: WriteDoor, keys: Pick<KeyRing, 'noticeSoon'>): WriteDoor {
  return {
    open: (database, path, schema) => writer.open(database, path, schema),
    async write(database, mutation, input, note) {
      const value = await inSpan(`write ${mutation}`, noAttributes, () => writer.write(database, mutation, input, note));
      if (database === 'control') keys.noticeSoon();
      return value;
    },
    tidy: (database, how) => writer.tidy(database, how),
    remove: (database, path) => writer.remove(database, path),
    get stillness() {
      return writer.stillness;
    },
    get isOpen() {
      return writer.isOpen;
    },
    get health() {
      return writer.health;
    },
    close: () => writer.close(),
  };
}

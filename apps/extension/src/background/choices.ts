import type { RecordRef } from '@alongside/common';
import { recordKey } from '../record-key.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { oneAtATime } from './one-at-a-time.ts';

const recordsKept = 300;

/** Whom the rep chose for a record that several fitted. The server is asked again each time: it alone says who fits. */
export function choices() {
  const turn = oneAtATime();

  return {
    of: async (record: RecordRef): Promise<string | undefined> => (await readStored('choices'))[recordKey(record)],

    choose: (record: RecordRef, candidateId: string | undefined) =>
      turn(async () => {
        const { [recordKey(record)]: _before, ...others } = await readStored('choices');
        const kept = Object.entries(others).slice(-(recordsKept - 1));
        await writeStored('choices', Object.fromEntries(candidateId ? [...kept, [recordKey(record), candidateId]] : kept));
      }),
  };
}

export type Choices = ReturnType<typeof choices>;

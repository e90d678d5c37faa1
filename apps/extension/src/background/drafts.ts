import type { RecordRef } from '@alongside/common';
import { recordKey } from '../record-key.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { oneAtATime } from './one-at-a-time.ts';

const recordsKept = 50;

/** Notes that a rep is still writing, one per record. They outlive the page, the browser and a sign-in that was taken away. */
export function drafts() {
  const turn = oneAtATime();

  return {
    of: async (record: RecordRef): Promise<string> => (await readStored('drafts'))[recordKey(record)] ?? '',

    keep: (record: RecordRef, text: string) => turn(() => change(recordKey(record), () => text)),

    /** A note that was not taken is text again, unless the rep has begun another one. */
    giveBack: (record: RecordRef, text: string) => turn(() => change(recordKey(record), (now) => now || text)),
  };

  async function change(key: string, how: (now: string) => string): Promise<void> {
    const { [key]: now = '', ...others } = await readStored('drafts');
    const text = how(now);
    const kept = Object.entries(others).slice(-(recordsKept - 1));
    await writeStored('drafts', Object.fromEntries(text.trim() ? [...kept, [key, text]] : kept));
  }
}

export type Drafts = ReturnType<typeof drafts>;

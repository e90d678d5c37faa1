import type { FeedbackEvent } from '@alongside/common';
import { recordKey } from '../record-key.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { oneAtATime } from './one-at-a-time.ts';

const recordsKept = 300;

/** What this rep found useful or not, so that the buttons still say so when the list is loaded again. */
export function judgements() {
  const turn = oneAtATime();

  return {
    remember: (events: readonly FeedbackEvent[]) =>
      turn(async () => {
        for (const { kind, record, contentId } of events) {
          if (kind === 'useful' || kind === 'not_useful') await change(recordKey(record), (before) => ({ ...before, [contentId]: kind }));
        }
      }),

    forget: (record: FeedbackEvent['record'], contentId: string) =>
      turn(() => change(recordKey(record), ({ [contentId]: _gone, ...rest }) => rest)),
  };

  async function change(key: string, how: (before: Judged) => Judged): Promise<void> {
    const { [key]: before, ...others } = await readStored('judgements');
    const after = how(before ?? {});
    const kept = Object.entries(others).slice(-(recordsKept - 1));
    await writeStored('judgements', Object.fromEntries(Object.keys(after).length > 0 ? [...kept, [key, after]] : kept));
  }
}

type Judged = Record<string, 'useful' | 'not_useful'>;

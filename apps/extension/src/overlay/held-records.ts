import type { RecordRef } from '@alongside/common';
import type { KnownRecord } from '../messages.ts';
import { recordKey } from '../record-key.ts';

const recordsHeld = 100;

/** What was seen in this tab, the latest hundred: painted at once when it is seen again. */
export function heldRecords() {
  const held = new Map<string, KnownRecord>();

  return {
    get: (record: RecordRef | undefined) => (record ? held.get(recordKey(record)) : undefined),
    drop: (record: RecordRef) => void held.delete(recordKey(record)),
    clear: () => held.clear(),
    keep(record: RecordRef, { context, confirmedAtMs, judgements, chosen, cardsOff }: KnownRecord): void {
      const key = recordKey(record);
      held.delete(key);
      held.set(key, { context, confirmedAtMs, judgements, chosen, cardsOff });
      const [oldest] = held.keys();
      if (held.size > recordsHeld && oldest !== undefined) held.delete(oldest);
    },
  };
}

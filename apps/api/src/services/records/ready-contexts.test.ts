import { expect, test } from 'vitest';
import { ReadyContexts, type ReadyHead } from './ready-contexts.ts';

const mebibyte = 1_048_576;
const record = (recordId: number) => ({ crm: 'demo', instance: 'demo', kind: 'contact' as const, recordId: String(recordId) });
const head = (linkPk: number): ReadyHead => ({ etag: `"${linkPk}"`, linkPk, entityVersion: 1, sharedVersion: 1, validUntilMs: 9 });

test('drops the text that was not asked for the longest, and keeps what is asked for again and again', () => {
  const ready = new ReadyContexts({ version: () => 1 });
  ready.head(record(0), 0);
  for (let at = 0; at < 1_000; at += 1) {
    ready.put(record(at), head(at), '.'.repeat(mebibyte));
    ready.body(head(0));
  }
  const newest = Array.from({ length: 8 }, (_, at) => ready.body(head(992 + at)) !== undefined);
  expect([ready.body(head(0)) !== undefined, ready.body(head(1)) !== undefined, newest.filter(Boolean).length]).toEqual([true, false, 1]);
});

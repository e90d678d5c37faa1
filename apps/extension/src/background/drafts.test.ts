import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored } from '../stored-value.ts';
import { drafts } from './drafts.ts';

const record = (recordId: string) => ({ crm: 'demo', instance: 'demo', kind: 'contact', recordId }) as const;

beforeEach(() => fakeBrowser.reset());

test('each record has its own, an empty one is none, and the oldest go first', async () => {
  const { keep, of } = drafts();
  await Promise.all(Array.from({ length: 60 }, (_, n) => keep(record(String(n)), `text ${n}`)));
  await keep(record('59'), ' ');
  const all = await readStored('drafts');
  expect([Object.keys(all).length, await of(record('9')), await of(record('58')), await of(record('59'))]).toEqual([49, '', 'text 58', '']);
});

test('a note that was not taken is given back, but not over a new one', async () => {
  const { keep, giveBack, of } = drafts();
  await giveBack(record('1'), 'old');
  await keep(record('2'), 'new');
  await giveBack(record('2'), 'old');
  expect([await of(record('1')), await of(record('2'))]).toEqual(['old', 'new']);
});

import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStoredInMemory, readStored, writeStored } from './stored-value.ts';

test('a value kept in memory is the newest one, whoever wrote it', async () => {
  fakeBrowser.reset();
  keepStoredInMemory();
  const seen = [await readStored('hintsFor'), await readStored('hintsFor')];
  await writeStored('hintsFor', ['demo']);
  seen.push(await readStored('hintsFor'));
  await browser.storage.local.set({ hintsFor: ['demo', 'hubspot'] });
  seen.push(await readStored('hintsFor'));
  const reading = readStored('judgements');
  await writeStored('judgements', { record: { cnt_1: 'useful' } });
  await reading;
  expect([...seen, await readStored('judgements')]).toEqual([[], [], ['demo'], ['demo', 'hubspot'], { record: { cnt_1: 'useful' } }]);
});

test('what is kept is not read again', async () => {
  fakeBrowser.reset();
  keepStoredInMemory();
  await readStored('sites');
  expect(readStored('sites')).toBe(readStored('sites'));
});

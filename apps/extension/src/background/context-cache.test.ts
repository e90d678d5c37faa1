import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyContext } from '../overlay/fixtures/empty-context.ts';
import { readStored } from '../stored-value.ts';
import { contextCache } from './context-cache.ts';

const value = { context: emptyContext, etag: '"1"', confirmedAtMs: 5 };
const bytes = new TextEncoder().encode(JSON.stringify(value)).length;

/** A cache with room for two contexts, and a clock that ticks at each look. */
function smallCache() {
  let tick = 0;
  return contextCache(
    () => {
      tick += 1;
      return tick;
    },
    bytes * 2 + 10,
  );
}

beforeEach(() => fakeBrowser.reset());

describe('contextCache', () => {
  test('gives back what was put, to a worker that never saw it, too', async () => {
    await smallCache().put('a', value);
    expect(await smallCache().get('a')).toEqual(value);
  });

  test('drops what was used longest ago when room is short', async () => {
    const cache = smallCache();
    await cache.put('a', value);
    await cache.put('b', value);
    await cache.put('a', value);
    await cache.put('c', value);
    expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([value, undefined, value]);
    expect((await readStored('cache-index')).map(({ key }) => key)).toEqual(['c', 'a']);
  });

  test('leaves nothing behind when cleared', async () => {
    const cache = smallCache();
    await Promise.all([cache.put('a', value), cache.put('b', value)]);
    await cache.clear();
    const left = await fakeBrowser.storage.session.get();
    expect(left).toEqual({ 'cache-index': [] });
  });

  test('lists a context before it keeps it: one that is not listed, because the worker died, would never be cleared', async () => {
    const written: string[] = [];
    fakeBrowser.storage.onChanged.addListener((changes) => void written.push(...Object.keys(changes)));
    await smallCache().put('a', value);
    expect(written).toEqual(['cache-index', 'cache:a']);
  });

  test('takes what an older version stored for nothing', async () => {
    await fakeBrowser.storage.session.set({ 'cache:a': { context: { subject: 'planet' }, confirmedAtMs: 1 } });
    expect(await smallCache().get('a')).toBeUndefined();
  });
});

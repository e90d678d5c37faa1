import { browser } from 'wxt/browser';
import { type CachedContext, CachedContextSchema } from '../storage.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Room for cached contexts. The browser gives `storage.session` 10 MB in all. @unit bytes */
const roomBytes = 4_000_000;

/** Contexts seen since the browser started, the least recently used dropped first. In memory only: personal data is never on disk. */
export function contextCache(now: () => number, room = roomBytes) {
  const turn = oneAtATime();

  return {
    async get(key: string): Promise<CachedContext | undefined> {
      const held = await browser.storage.session.get(entry(key));
      return CachedContextSchema.safeParse(held[entry(key)]).data;
    },

    put(key: string, value: CachedContext): Promise<void> {
      return turn(async () => {
        const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
        const others = (await readStored('cache-index')).filter((line) => line.key !== key);
        const index = [...others, { key, bytes, usedAtMs: now() }].toSorted((a, b) => b.usedAtMs - a.usedAtMs);
        let used = 0;
        const kept = index.filter((line) => {
          used += line.bytes;
          return used <= room;
        });
        const dropped = index.filter((line) => !kept.includes(line));
        if (dropped.length > 0) await browser.storage.session.remove(dropped.map((line) => entry(line.key)));
        // The index first: what is not in it is never cleared.
        await writeStored('cache-index', kept);
        if (kept.some((line) => line.key === key)) await browser.storage.session.set({ [entry(key)]: value });
      });
    },

    drop(key: string): Promise<void> {
      return turn(async () => {
        await browser.storage.session.remove(entry(key));
        await writeStored(
          'cache-index',
          (await readStored('cache-index')).filter((line) => line.key !== key),
        );
      });
    },

    clear(): Promise<void> {
      return turn(async () => {
        await browser.storage.session.remove((await readStored('cache-index')).map((line) => entry(line.key)));
        await writeStored('cache-index', []);
      });
    },
  };
}

export type ContextCache = ReturnType<typeof contextCache>;

const entry = (key: string) => `cache:${key}`;

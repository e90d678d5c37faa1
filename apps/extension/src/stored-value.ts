import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { stored } from './storage.ts';

type Key = keyof typeof stored;
type Value<K extends Key> = z.output<(typeof stored)[K]['schema']>;

/** The stored value, checked. */
export async function readStored<K extends Key>(key: K): Promise<Value<K>> {
  const { area, schema, fallback } = stored[key];
  const held = await browser.storage[area].get(key);
  const parsed = schema.safeParse(held[key]);
  return (parsed.success ? parsed.data : fallback) as Value<K>;
}

export async function writeStored<K extends Key>(key: K, value: Value<K>): Promise<void> {
  await browser.storage[stored[key].area].set({ [key]: value });
}

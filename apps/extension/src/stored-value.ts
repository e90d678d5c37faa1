import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { stored } from './storage.ts';

type Key = keyof typeof stored;
type Value<K extends Key> = z.output<(typeof stored)[K]['schema']>;

let memory: Map<string, Promise<unknown>> | undefined;

/**
 * From now on a value is read from storage once, and again after it has changed, whoever changed it. For the worker: it answers with
 * several values each time, and each read takes milliseconds that a rep waits.
 */
export function keepStoredInMemory(): void {
  const kept = new Map<string, Promise<unknown>>();
  memory = kept;
  browser.storage.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes)) kept.delete(key);
  });
}

/** The stored value, checked. */
export function readStored<K extends Key>(key: K): Promise<Value<K>> {
  const known = memory?.get(key) as Promise<Value<K>> | undefined;
  if (known) return known;
  const value = read(key);
  memory?.set(key, value);
  value.catch(() => memory?.delete(key));
  return value;
}

/** Keeps the value; `undefined` removes it. */
export async function writeStored<K extends Key>(key: K, value: Value<K>): Promise<void> {
  memory?.delete(key);
  const area = browser.storage[stored[key].area];
  await (value === undefined ? area.remove(key) : area.set({ [key]: value }));
  // One that was read meanwhile may be the old one.
  memory?.delete(key);
}

async function read<K extends Key>(key: K): Promise<Value<K>> {
  const { area, schema, fallback } = stored[key];
  const held = await browser.storage[area].get(key);
  const parsed = schema.safeParse(held[key]);
  return (parsed.success ? parsed.data : fallback) as Value<K>;
}

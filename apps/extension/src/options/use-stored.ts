import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type * as z from 'zod';
import type { stored } from '../storage.ts';
import { readStored } from '../stored-value.ts';

type Key = keyof typeof stored;

/** The stored value, and each later one; `undefined` until it was read for the first time. */
export function useStored<K extends Key>(key: K): { readonly value: z.output<(typeof stored)[K]['schema']> } | undefined {
  const [held, setHeld] = useState<{ readonly value: z.output<(typeof stored)[K]['schema']> }>();
  useEffect(() => {
    const read = () => void readStored(key).then((value) => setHeld({ value }));
    const changed = (changes: Record<string, unknown>) => {
      if (key in changes) read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [key]);
  return held;
}

import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { forgetManaged, type Managed, readManaged } from '../managed.ts';

/** What an administrator has decided, and each later word; `undefined` until it was read for the first time. */
export function useManaged(): Managed | undefined {
  const [held, setHeld] = useState<Managed>();
  useEffect(() => {
    const read = () => void readManaged().then(setHeld);
    const changed = (_changes: unknown, area: string) => {
      if (area !== 'managed') return;
      forgetManaged();
      read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return held;
}

import type { RecordRef } from '@alongside/common';

/** What the worker needs from outside, so that tests can give their own. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly randomId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** The record that the tab shows at this moment, by its address. */
  readonly recordOfTab: (tabId: number) => Promise<RecordRef | undefined>;
}

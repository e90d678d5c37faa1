import { minuteMs, secondMs } from '@alongside/common';
import type { Journey } from './journey.ts';

/** Somebody looks at a few pages, one after the other; returns when they left. */
export function visit({ random, record }: Journey, startMs: number, pages: readonly string[], campaignKey?: string): number {
  let atMs = startMs;
  for (const page of pages) {
    record({ type: 'web.page_view', atMs, subject: page, ...(campaignKey ? { campaignKey } : {}) });
    atMs += random.between(20, 200) * secondMs;
  }
  return atMs + minuteMs;
}

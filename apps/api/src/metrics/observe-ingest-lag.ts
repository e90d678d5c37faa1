import { ingestLag } from './ingest-lag.ts';
import type { Metrics } from './metrics.ts';

/** Counts how old each touch was when it came to be stored. @param occurredAt as it stands on the wire */
export function observeIngestLag(metrics: Metrics, nowMs: number, occurredAt: readonly string[]): void {
  for (const at of occurredAt) metrics.observe(ingestLag, {}, Math.max(0, nowMs - Date.parse(at)) / 1_000);
}

import type { Context } from '@opentelemetry/api';
import { tracer } from './tracer.ts';

/** How long a write was where. @unit milliseconds; `askedAtMs` by `performance.now()` */
export interface WriteTimes {
  readonly askedAtMs: number;
  /** In the queue. */
  readonly waitedMs: number;
  /** In the database, the commit not included. */
  readonly ranMs: number;
}

/** The spans of a write that has come back: waiting for its turn, running, and the commit with the way back. @param parent whoever asked for it */
export function traceWrite(parent: Context, { askedAtMs, waitedMs, ranMs }: WriteTimes): void {
  const start = performance.timeOrigin + askedAtMs;
  const parts = [
    ['writer wait', start, start + waitedMs],
    ['writer run', start + waitedMs, start + waitedMs + ranMs],
    ['writer commit', start + waitedMs + ranMs, performance.timeOrigin + performance.now()],
  ] as const;
  for (const [name, startTime, endTime] of parts) tracer().startSpan(name, { startTime }, parent).end(endTime);
}

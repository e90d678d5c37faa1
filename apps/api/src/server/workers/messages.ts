import type { LiveTimes } from '../../live/live-server.ts';
import type { MetricSnapshot } from '../../metrics/metric-snapshot.ts';
import type { FallbackSource } from '../fallback.ts';
import type { usualPatience } from '../patience.ts';

/** What a process that answers requests is started with. */
export interface WorkerStart {
  /** What may differ from the environment, which all processes share. */
  readonly settings: { readonly dataDir: string; readonly host: string; readonly port: number };
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly liveTimes?: LiveTimes | undefined;
  readonly patience?: Partial<typeof usualPatience> | undefined;
  readonly fallback?: FallbackSource | undefined;
}

export type ToWorker =
  | { readonly type: 'start'; readonly start: WorkerStart }
  /** Finish what was begun, then end. */
  | { readonly type: 'stop' }
  | { readonly type: 'metrics'; readonly id: number };

export type FromWorker =
  | { readonly type: 'listening' }
  /** It could not start, for a reason that whoever runs the server is told. */
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'metrics'; readonly id: number; readonly metrics: readonly MetricSnapshot[] };

/** One event of a Chromium trace, as far as we read it. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Length on the processor. @unit microseconds */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const limitUs = 50_000;

/** Tasks of renderers' main threads that kept the processor for longer than 50 ms, and the longest of all. */
export function longTasks(events: readonly TraceEvent[]): { readonly long: number; readonly longestMs: number } {
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`));
  const times = tasks.map(({ tdur = 0 }) => tdur);
  return { long: times.filter((time) => time > limitUs).length, longestMs: Math.max(0, ...times) / 1_000 };
}

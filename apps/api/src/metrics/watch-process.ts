import { performance } from 'node:perf_hooks';
import { eventLoopUse } from './event-loop-use.ts';
import type { Metrics } from './metrics.ts';
import { processCpu } from './process-cpu.ts';
import { processMemory } from './process-memory.ts';
import { processStart } from './process-start.ts';
import { processes } from './processes.ts';

/** Has the metrics tell of the process they are counted in. Nothing is measured until somebody asks. */
export function watchProcess(metrics: Metrics): void {
  let before = performance.eventLoopUtilization();
  metrics.whenAsked(() => {
    const { rss, heapUsed, external } = process.memoryUsage();
    metrics.set(processMemory, { part: 'resident' }, rss);
    metrics.set(processMemory, { part: 'heap' }, heapUsed);
    metrics.set(processMemory, { part: 'external' }, external);
    const { user, system } = process.cpuUsage();
    metrics.set(processCpu, { part: 'user' }, user / 1e6);
    metrics.set(processCpu, { part: 'system' }, system / 1e6);
    metrics.set(processStart, {}, performance.timeOrigin / 1_000);
    metrics.set(processes, {}, 1);
    const now = performance.eventLoopUtilization();
    metrics.set(eventLoopUse, {}, performance.eventLoopUtilization(now, before).utilization);
    before = now;
  });
}

import type { Comparison } from './http/compare.ts';

/** What else a comparison found, rounded for a line of output. */
export function comparisonFacts(comparison: Comparison): Record<string, number> {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    rateRatio: rounded(comparison.rate, 3),
    cpuRatio: rounded(comparison.cpu, 3),
    perSecond: comparison.oursPerSecond,
    floorPerSecond: comparison.theirsPerSecond,
    cpuMs: rounded(comparison.oursCpuMs, 4),
    floorCpuMs: rounded(comparison.theirsCpuMs, 4),
    p50Ms: rounded(comparison.oursP50Ms, 3),
    floorP50Ms: rounded(comparison.theirsP50Ms, 3),
  };
}

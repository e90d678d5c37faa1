import type { RecordContext, TouchAnalytics } from '@alongside/common';

/** All that a context says but for what is said of machines. */
export function withoutMachines({ timeline, ...context }: RecordContext): object {
  const { machineGroups: _, machineTotal, total, weeks, ...rest } = timeline;
  return {
    ...context,
    timeline: { ...rest, others: total - machineTotal, weeks: weeks.map(({ machine: _machine, ...week }) => week) },
  };
}

/** All that is counted but for machines. */
export function countsWithoutMachines({ items, totals, ...rest }: TouchAnalytics): object {
  const { machine: _, ...others } = totals;
  return {
    ...rest,
    totals: others,
    items: items.filter(({ person, unknown }) => person + unknown > 0).map(({ machine: _machine, ...item }) => item),
  };
}

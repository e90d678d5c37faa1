import type { MetricSnapshot } from './metric-snapshot.ts';

/** What Prometheus reads: the processes of a server taken together. */
export async function formatMetrics(processes: readonly (readonly MetricSnapshot[])[]): Promise<{ text: string; contentType: string }> {
  // Only for whoever asks: a server that nobody watches does not hold it in memory.
  const { default: prometheus } = await import('prom-client');
  const together = prometheus.AggregatorRegistry.aggregate(processes.map((metrics) => [...metrics]));
  return { text: await together.metrics(), contentType: together.contentType };
}

import { type BatchResult, DataEvent } from '@alongside/common';
import { observeIngestLag } from '../../metrics/observe-ingest-lag.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { batchResult } from '../batch-result.ts';
import { inParts } from '../in-parts.ts';
import { inPlace, parseRows } from '../parse-rows.ts';
import { prepareEvent } from './prepare-event.ts';

/**
 * Applies facts that another system tells: people, companies, deals, campaigns, content, touches, and that they are deleted or one. What
 * comes of them does not depend on the order in which they arrive, nor on how often; one that speaks of somebody unknown waits.
 */
export async function applyEvents(
  { write, metrics, clock, giveWay }: Pick<WorkspaceContext, 'write' | 'metrics' | 'clock' | 'giveWay'>,
  events: readonly unknown[],
): Promise<BatchResult> {
  const parsed = await parseRows(DataEvent, events, giveWay);
  const prepared = parsed.good.map(({ row }) => prepareEvent(row));
  const results = await inParts(prepared, (part) => write('events.apply', { events: part }), giveWay);
  const stored = results.flatMap(({ index, status }) => (status === 'created' ? (prepared[index]?.touches ?? []) : []));
  observeIngestLag(
    metrics,
    clock(),
    stored.map(({ input }) => input.occurredAt),
  );
  return batchResult(inPlace(parsed, results));
}

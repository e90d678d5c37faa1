import { type BatchResult, FeedbackEvent } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { batchResult } from '../batch-result.ts';
import { inParts } from '../in-parts.ts';
import { inPlace, parseRows } from '../parse-rows.ts';

/** Notes what reps did, each act once however often it is sent. */
export async function recordFeedback({ write, principal, giveWay }: WorkspaceContext, rows: readonly unknown[]): Promise<BatchResult> {
  const parsed = await parseRows(FeedbackEvent, rows, giveWay);
  if (parsed.good.length === 0) return batchResult(parsed.rejected);
  const events = parsed.good.map(({ row }) => row);
  const { actorId, sees } = principal;
  const owners = sees === 'all' ? sees : [...sees];
  return batchResult(
    inPlace(parsed, await inParts(events, (part) => write('feedback.record', { keyId: actorId, events: part, sees: owners }), giveWay)),
  );
}

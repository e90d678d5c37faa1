import type { SqlConnection } from '../../sql-connection.ts';
import type { MutationTools } from '../define-mutation.ts';
import { applyBatch } from './apply-batch.ts';
import type { Need } from './needs.ts';
import { takeHeld } from './take-held.ts';

/** Applies the events that waited for names which somebody has by now, and those that waited for them. */
export function releaseHeld(sql: SqlConnection, tools: MutationTools, appeared: ReadonlySet<Need>): void {
  let names = appeared;
  while (names.size > 0) {
    const events = takeHeld(sql, names);
    if (events.length === 0) return;
    names = applyBatch(sql, tools, events).appeared;
  }
}

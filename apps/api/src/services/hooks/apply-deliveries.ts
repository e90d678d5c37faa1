import { eventBatchLimit, type RowResult } from '@alongside/common';
import type { SettledDelivery } from '../../db/mutations/hooks/settle-deliveries.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { applyEvents } from '../events/apply-events.ts';
import { type EraseEvent, eraseEvent } from './calls/erase-event.ts';
import { tieEvent } from './calls/tie-event.ts';
import { DealsSoFar } from './deals-so-far.ts';
import type { DueDelivery } from './find-due.ts';
import { readDue } from './read-due.ts';
import { Tally } from './tally.ts';
import { tieVisitor } from './tie-visitor.ts';

/** An event with the delivery that it came with. */
interface Entry {
  readonly event: Readonly<Record<string, unknown>>;
  readonly tally: Tally;
  readonly index: number;
}

/**
 * Applies what deliveries say: all their events together, then the erasures. Whatever of it was applied before, by a process that ended
 * half-way, says nothing new.
 *
 * @throws Error when nothing of it can be said to be over: the same deliveries may be applied again
 */
export async function applyDeliveries(context: WorkspaceContext, deliveries: readonly DueDelivery[]): Promise<SettledDelivery[]> {
  const entries: Entry[] = [];
  const erasures: (Pick<Entry, 'tally'> & { readonly erase: EraseEvent })[] = [];
  const ties = new Map<string, string>();
  const deals = new DealsSoFar(context.native);
  const tallies = deliveries.map((delivery) => {
    const tally = new Tally();
    const { events, ignored, trouble } = readDue(delivery, deals);
    deals.tell(events);
    if (trouble !== undefined) tally.reject(trouble);
    for (const line of ignored) tally.explain(line);
    for (const [index, { event, problems = [] }] of events.entries()) {
      tally.count('events');
      if (problems.length > 0) tally.reject(`event ${index}: ${problems.join('; ')}`);
      else if (event.type === 'person.erase') takeErasure(event, index, tally, erasures);
      else if (event.type === 'person.tie') takeTie(context, { event, index, tally }, ties, entries);
      else entries.push({ event, index, tally });
    }
    return tally;
  });
  for (let at = 0; at < entries.length; at += eventBatchLimit) {
    const part = entries.slice(at, at + eventBatchLimit);
    const { results } = await applyEvents(
      context,
      part.map(({ event }) => event),
    );
    for (const result of results as readonly RowResult[]) {
      const entry = part[result.index];
      entry?.tally.note(entry.index, result);
    }
  }
  for (const { erase, tally } of erasures) await eraseByName(context, erase, tally);
  return deliveries.map(({ id }, at) => {
    const tally = tallies[at] as Tally;
    return { id, state: tally.isFailed ? 'failed' : 'applied', outcome: tally.outcome };
  });
}

function takeErasure(
  event: Entry['event'],
  index: number,
  tally: Tally,
  erasures: (Pick<Entry, 'tally'> & { readonly erase: EraseEvent })[],
): void {
  const { data: erase } = eraseEvent.safeParse(event);
  if (erase) erasures.push({ erase, tally });
  else tally.reject(`event ${index}: does not say who is to be erased`);
}

function takeTie({ native }: WorkspaceContext, { event, index, tally }: Entry, ties: Map<string, string>, entries: Entry[]): void {
  const { data: tie } = tieEvent.safeParse(event);
  const merge = tie ? tieVisitor(native, tie, ties) : 'taken';
  if (merge === 'taken') tally.explain(`event ${index}: the visitor is known as somebody else, and stays so`);
  else if (merge === undefined) tally.count('duplicate');
  else entries.push({ event: merge, index, tally });
}

async function eraseByName({ write }: WorkspaceContext, { source, externalId }: EraseEvent, tally: Tally): Promise<void> {
  const personId = await write('hooks.suppressName', { source, externalId });
  if (personId === undefined) {
    tally.explain('nobody was known by the name of whom to erase; the name is not taken any more');
    return;
  }
  await write('privacy.erase', { personId });
  tally.count('erased');
}

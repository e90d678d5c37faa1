import type { FeedbackEvent, FeedbackKind, Recommendation, RecordRef } from '@alongside/common';
import type { Judgement } from '../messages.ts';
import type { PanelWorld } from './panel.ts';
import type { View, ViewEvent } from './view.ts';

export interface PanelFeedback {
  /** The list was in view. Told once per visit of a record. */
  readonly seen: () => void;
  readonly used: (item: Recommendation, kind: 'copied' | 'opened') => void;
  readonly judge: (item: Recommendation, judgement: Judgement) => void;
  readonly undo: (contentId: string) => void;
  /** Says who acted in touches; the timeline follows once the server knows. Whether it arrived. */
  readonly grade: (touchIds: readonly string[], grade: 'person' | 'machine' | null) => Promise<boolean>;
  /** Another record, or the same one visited again. */
  readonly startAgain: () => void;
}

/** How long "not useful" can be taken back. */
const undoMs = 5_000;

/** What the rep does with recommendations, on its way to the worker. */
export function panelFeedback(
  world: Pick<PanelWorld, 'ask' | 'later' | 'now' | 'randomId'>,
  view: () => View,
  apply: (event: ViewEvent) => void,
  rememberJudgement: (record: RecordRef) => void,
  refresh: () => void,
): PanelFeedback {
  let seen = new Set<string>();

  return {
    seen: saySeen,
    used,
    judge,
    undo,
    async grade(touchIds, grade) {
      const current = view();
      if (current.phase !== 'known') return false;
      const { done } = await world.ask({ type: 'grade', record: current.record, touchIds: [...touchIds], grade });
      if (done) refresh();
      return done;
    },
    startAgain() {
      seen = new Set();
    },
  };

  function saySeen(): void {
    const current = view();
    if (current.phase !== 'known') return;
    const fresh = current.context.recommendations.filter((item) => !seen.has(item.contentId));
    for (const item of fresh) seen.add(item.contentId);
    if (fresh.length > 0) void report(fresh.map((item) => event(current, item, 'shown')));
  }

  function used(item: Recommendation, kind: 'copied' | 'opened'): void {
    const current = view();
    if (current.phase === 'known') void report([event(current, item, kind)]);
  }

  function judge(item: Recommendation, judgement: Judgement): void {
    const current = view();
    if (current.phase !== 'known' || current.judgements[item.contentId] === judgement) return;
    const said = event(current, item, judgement);
    const { record } = current;
    const { contentId } = item;
    // Hiding an item is the one act whose effect cannot be undone on the server, so it is held back for a moment.
    const holdMs = judgement === 'not_useful' ? undoMs : 0;
    apply({ type: 'judged', record, contentId, judgement, eventId: holdMs > 0 ? said.id : undefined });
    if (holdMs > 0) world.later(() => apply({ type: 'settled', record, contentId }), holdMs - 500);
    rememberJudgement(record);
    void report([said], holdMs);
  }

  function undo(contentId: string): void {
    const current = view();
    if (current.phase !== 'known') return;
    const { record, undoable } = current;
    const id = undoable[contentId];
    if (id === undefined) return;
    void world.ask({ type: 'undo', id }).then(({ undone }) => {
      apply(undone ? { type: 'judged', record, contentId, judgement: undefined } : { type: 'settled', record, contentId });
      rememberJudgement(record);
    });
  }

  async function report(events: FeedbackEvent[], holdMs = 0): Promise<void> {
    await world.ask({ type: 'feedback', events, holdMs });
  }

  function event({ record, context }: Extract<View, { phase: 'known' }>, item: Recommendation, kind: FeedbackKind): FeedbackEvent {
    const { contentId, slot, pushId } = item;
    const occurredAt = new Date(world.now()).toISOString();
    const subjectId =
      context.subject === 'person' ? context.person.id : context.subject === 'account' ? context.account.id : context.opportunity.id;
    return { id: world.randomId(), kind, contentId, record, subjectId, slot, occurredAt, ...(pushId ? { pushId } : {}) };
  }
}

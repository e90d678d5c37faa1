import type { RecordRef } from '@alongside/common';
import type { ContextAnswer, Judgement, KnownRecord, Trouble } from '../messages.ts';
import { recordKey } from '../record-key.ts';

/** What the panel shows. One value; every state of it has its own look. */
export type View =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading'; readonly record: RecordRef }
  | ({
      readonly phase: 'known';
      readonly record: RecordRef;
      /** The server is being asked whether this is still so. */
      readonly updating: boolean;
      /** Why it could not be asked: what is shown is the last that was known. */
      readonly trouble?: Trouble;
      /** Judgements that can still be taken back, by content id; the value is the id of their event. */
      readonly undoable: Readonly<Record<string, string>>;
    } & KnownRecord)
  | ({ readonly phase: 'unknown'; readonly record: RecordRef; readonly email?: string } & Pick<Answer<'unknown'>, 'searched'>)
  | ({ readonly phase: 'ambiguous'; readonly record: RecordRef } & Pick<Answer<'ambiguous'>, 'candidates'>)
  | { readonly phase: 'trouble'; readonly record: RecordRef; readonly trouble: Trouble };

type Answer<S extends ContextAnswer['status']> = Extract<ContextAnswer, { status: S }>;

export type ViewEvent =
  | { readonly type: 'moved'; readonly record: RecordRef | undefined; readonly held?: KnownRecord | undefined }
  | { readonly type: 'held'; readonly record: RecordRef; readonly held: KnownRecord }
  | { readonly type: 'asking'; readonly record: RecordRef }
  | { readonly type: 'answered'; readonly record: RecordRef; readonly answer: ContextAnswer; readonly email?: string | undefined }
  | {
      readonly type: 'judged';
      readonly record: RecordRef;
      readonly contentId: string;
      readonly judgement: Judgement | undefined;
      readonly eventId?: string | undefined;
    }
  | { readonly type: 'settled'; readonly record: RecordRef; readonly contentId: string }
  /** Address, key or sites were changed: nothing shown so far holds. */
  | { readonly type: 'reset' };

export const idle: View = { phase: 'idle' };

/** The next view. What comes for another record than the one on the screen changes nothing. */
export function nextView(view: View, event: ViewEvent): View {
  if (event.type === 'moved') return moved(event.record, event.held);
  if (view.phase === 'idle') return view;
  if (event.type === 'reset') return { phase: 'loading', record: view.record };
  if (recordKey(event.record) !== recordKey(view.record)) return view;
  switch (event.type) {
    case 'held':
      return view.phase === 'loading' ? shown(view.record, event.held, true) : view;
    case 'asking':
      if (view.phase === 'known') return { ...withoutTrouble(view), updating: true };
      return view.phase === 'trouble' ? { phase: 'loading', record: view.record } : view;
    case 'answered':
      return answered(view, event.answer, event.email);
    case 'judged':
      return view.phase === 'known' ? judged(view, event) : view;
    case 'settled': {
      if (view.phase !== 'known') return view;
      const { [event.contentId]: _gone, ...undoable } = view.undoable;
      return { ...view, undoable };
    }
  }
}

type Known = Extract<View, { phase: 'known' }>;
type Shown = Exclude<View, { phase: 'idle' }>;

function moved(record: RecordRef | undefined, held: KnownRecord | undefined): View {
  if (!record) return idle;
  return held ? shown(record, held, true) : { phase: 'loading', record };
}

function shown(record: RecordRef, held: KnownRecord, updating: boolean): Known {
  const { context, confirmedAtMs, judgements, chosen, cardsOff } = held;
  return { phase: 'known', record, context, confirmedAtMs, judgements, chosen, cardsOff, updating, undoable: {} };
}

function answered(view: Shown, answer: ContextAnswer, email: string | undefined): View {
  const { record } = view;
  switch (answer.status) {
    case 'known':
      return { ...shown(record, answer, false), undoable: view.phase === 'known' ? view.undoable : {} };
    case 'unknown':
      return { phase: 'unknown', record, searched: answer.searched, ...(email ? { email } : {}) };
    case 'ambiguous':
      return { phase: 'ambiguous', record, candidates: answer.candidates };
    case 'trouble':
      // Signed out is a matter of who may see this: what was held is not shown to someone without a key.
      if (view.phase === 'known' && !hidesAll.has(answer.trouble.code)) return { ...view, updating: false, trouble: answer.trouble };
      return { phase: 'trouble', record, trouble: answer.trouble };
    default:
      return view;
  }
}

/** Whoever is there may see nothing: nothing that was read before is kept. */
export const nobody = new Set<Trouble['code']>(['forbidden', 'not_set_up', 'signed_out']);
const hidesAll = new Set<Trouble['code']>([...nobody, 'refused']);

function judged(view: Known, { contentId, judgement, eventId }: Extract<ViewEvent, { type: 'judged' }>): Known {
  const { [contentId]: _judgement, ...judgements } = view.judgements;
  const { [contentId]: _event, ...undoable } = view.undoable;
  return {
    ...view,
    judgements: judgement ? { ...judgements, [contentId]: judgement } : judgements,
    undoable: eventId ? { ...undoable, [contentId]: eventId } : undoable,
  };
}

function withoutTrouble({ trouble: _trouble, ...view }: Known): Known {
  return view;
}

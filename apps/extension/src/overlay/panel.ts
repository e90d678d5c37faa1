import type { RecordRef } from '@alongside/common';
import type { Place, ToContent, ToFrame } from '../content/panel-messages.ts';
import type { Answers, FrameMessage } from '../messages.ts';
import type { Pulse } from '../pulse.ts';
import { recordKey } from '../record-key.ts';
import { concerns } from './concerns.ts';
import { heldRecords } from './held-records.ts';
import { placeFrom } from './layout.ts';
import { type PanelFeedback, panelFeedback } from './panel-feedback.ts';
import { type PanelNote, panelNote } from './panel-note.ts';
import { type Store, store } from './store.ts';
import { idle, nextView, nobody, type View, type ViewEvent } from './view.ts';

/** The world around the panel. */
export interface PanelWorld {
  readonly ask: <M extends FrameMessage>(message: M) => Promise<Answers[M['type']]>;
  readonly tell: (message: ToContent) => void;
  readonly readPlace: (record: RecordRef) => Promise<Place>;
  readonly writePlace: (record: RecordRef, place: Place) => Promise<void>;
  readonly now: () => number;
  readonly randomId: () => string;
  readonly later: (act: () => void, ms: number) => () => void;
}

export interface Panel extends PanelFeedback, PanelNote {
  readonly view: Store<View>;
  readonly place: Store<Place | undefined>;
  readonly hear: (message: ToFrame) => void;
  readonly pulsed: (pulse: Pulse) => void;
  readonly setPlace: (change: Partial<Place>) => void;
  readonly refresh: () => void;
  readonly openOptions: () => void;
  /** Says whom of several the record is about; `undefined` takes it back. */
  readonly choose: (candidateId: string | undefined) => void;
  /** The server says that something changed: `shared`, or records by name. */
  readonly changed: (keys: readonly string[]) => void;
  /** Starts signing in; without a way, the one that is under way is given up. */
  readonly signIn: (by?: 'window' | 'code') => void;
}

/** Moves closer together than this are a rep on the way to somewhere else: only where she stops is asked for. */
const settleMs = 200;
/** A record that is held is painted first, and asked for after: two frames. */
const paintFirstMs = 34;
/** A server that takes longer than this lets what the worker still has go first. */
const peekAfterMs = 50;

/** The panel without its looks: follows the page's records, asks the worker, keeps what was seen in this tab. */
export function panel(world: PanelWorld): Panel {
  const view = store<View>(idle);
  const place = store<Place | undefined>(undefined);
  const held = heldRecords();
  let revision: number | undefined;
  let movedAtMs = Number.NEGATIVE_INFINITY;
  let cancelSettle = () => {};
  let cancelPeek = () => {};
  let placedFor: string | undefined;

  const feedback = panelFeedback(world, view.get, apply, rememberJudgement, refresh);

  const ownNote = panelNote(world, view.get);

  return {
    view,
    place,
    hear,
    pulsed,
    setPlace,
    refresh,
    choose,
    changed,
    openOptions: () => void world.ask({ type: 'open-options' }),
    signIn: (by) => void world.ask(by ? { type: 'sign-in', by } : { type: 'cancel-sign-in' }),
    ...feedback,
    ...ownNote.forPanel,
  };

  function hear(message: ToFrame): void {
    switch (message.type) {
      case 'record':
        moved(message.record);
        return;
      case 'hints':
        void ask({ type: 'resolve', record: message.record, hints: message.hints }, message.hints.email);
        return;
      case 'toggle': {
        const open = !place.get()?.open;
        setPlace({ open });
        world.tell({ type: open ? 'focus' : 'blur' });
      }
    }
  }

  function moved(record: RecordRef | undefined): void {
    cancelSettle();
    cancelPeek();
    feedback.startAgain();
    const seen = held.get(record);
    apply({ type: 'moved', record, held: seen });
    ownNote.moved(record);
    if (!record) return;
    void takePlace(record);
    if (!seen) cancelPeek = world.later(() => void peek(record), peekAfterMs);
    const isQuick = world.now() - movedAtMs < settleMs;
    movedAtMs = world.now();
    const waitMs = isQuick ? settleMs : seen ? paintFirstMs : 0;
    if (waitMs > 0) cancelSettle = world.later(() => void ask({ type: 'context', record }), waitMs);
    else void ask({ type: 'context', record });
  }

  async function takePlace(record: RecordRef): Promise<void> {
    const installation = `${record.crm}/${record.instance}`;
    if (placedFor === installation) return;
    placedFor = installation;
    place.set(await world.readPlace(record));
  }

  async function peek(record: RecordRef): Promise<void> {
    const answer = await world.ask({ type: 'peek', record });
    if (answer.held) apply({ type: 'held', record, held: answer.held });
  }

  async function ask(message: Extract<FrameMessage, { type: 'context' | 'resolve' }>, email?: string): Promise<void> {
    const { record } = message;
    apply({ type: 'asking', record });
    const answer = await world.ask(message);
    const current = view.get();
    if (current.phase !== 'idle' && recordKey(current.record) === recordKey(record)) cancelPeek();
    if (answer.status === 'hints_wanted') return world.tell({ type: 'hints-wanted', record });
    if (answer.status === 'known') held.keep(record, answer);
    if (answer.status === 'unknown' || answer.status === 'ambiguous') held.drop(record);
    if (answer.status === 'trouble' && nobody.has(answer.trouble.code)) held.clear();
    apply({ type: 'answered', record, answer, email });
  }

  function refresh(): void {
    const current = view.get();
    if (current.phase !== 'idle') void ask({ type: 'context', record: current.record });
  }

  function pulsed(pulse: Pulse): void {
    const isNews = revision !== undefined && pulse.revision !== revision;
    revision = pulse.revision;
    ownNote.stored(isNews);
    if (isNews) startAgain();
  }

  function startAgain(): void {
    held.clear();
    apply({ type: 'reset' });
    refresh();
  }

  function changed(keys: readonly string[]): void {
    const current = view.get();
    if (current.phase !== 'idle' && concerns(keys, current.record)) refresh();
  }

  function setPlace(change: Partial<Place>): void {
    const next = placeFrom({ ...place.get(), ...change });
    place.set(next);
    const current = view.get();
    if (current.phase !== 'idle') void world.writePlace(current.record, next);
  }

  function choose(candidateId: string | undefined): void {
    const current = view.get();
    if (current.phase === 'idle') return;
    const { record } = current;
    void world.ask({ type: 'choose', record, candidateId }).then(() => ask({ type: 'context', record }));
  }

  function rememberJudgement(record: RecordRef): void {
    const current = view.get();
    if (current.phase === 'known' && recordKey(current.record) === recordKey(record)) held.keep(record, current);
  }

  function apply(event: ViewEvent): void {
    view.set(nextView(view.get(), event));
  }
}

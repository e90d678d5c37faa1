import type { RecordRef } from '@alongside/common';
import type { NoteState } from '../messages.ts';
import { recordKey } from '../record-key.ts';
import type { PanelWorld } from './panel.ts';
import { type Store, store } from './store.ts';
import type { View } from './view.ts';

export interface NoteView {
  readonly text: string;
  /** Sent by the rep and not yet taken by the server. */
  readonly unsent: number;
  /** The last one has arrived. */
  readonly sent: boolean;
}

export interface PanelNote {
  readonly note: Store<NoteView>;
  readonly writeNote: (text: string) => void;
  readonly sendNote: () => void;
}

interface OwnNote {
  readonly forPanel: PanelNote;
  readonly moved: (record: RecordRef | undefined) => void;
  /** Something was sent, or somebody signed in or out: what is stored counts. */
  readonly stored: (isOtherPerson: boolean) => void;
}

/** A record is painted first; what was written about it before can come a moment later. */
const loadAfterMs = 150;
/** How long typing must pause before it is stored. */
const keepAfterMs = 300;
const longest = 4_000;

const empty: NoteView = { text: '', unsent: 0, sent: false };

/** The note a rep writes about the record on the screen: stored while it is written, and until the server has it. */
export function panelNote(world: Pick<PanelWorld, 'ask' | 'later' | 'now' | 'randomId'>, view: () => View): OwnNote {
  const note = store<NoteView>(empty);
  let about: RecordRef | undefined;
  let unkept = false;
  let cancelKeep = () => {};
  let cancelLoad = () => {};

  return { forPanel: { note, writeNote, sendNote }, moved, stored };

  function moved(record: RecordRef | undefined): void {
    if (record && about && recordKey(record) === recordKey(about)) return;
    keepNow();
    cancelLoad();
    about = record;
    note.set(empty);
    if (record) cancelLoad = world.later(() => void load(record, (now, before) => before || now), loadAfterMs);
  }

  function stored(isOtherPerson: boolean): void {
    if (!about) return;
    keepNow();
    if (isOtherPerson) void load(about, (now) => now);
    else if (note.get().unsent > 0) void load(about, (now, before) => before || now);
  }

  function writeNote(text: string): void {
    note.set({ ...note.get(), text: text.slice(0, longest), sent: false });
    unkept = true;
    cancelKeep();
    cancelKeep = world.later(keepNow, keepAfterMs);
  }

  function sendNote(): void {
    const text = note.get().text.trim();
    const record = about;
    if (!record || text === '') return;
    cancelKeep();
    unkept = false;
    note.set({ text: '', unsent: note.get().unsent + 1, sent: false });
    const sent = { id: world.randomId(), text, record, ...subject(), occurredAt: new Date(world.now()).toISOString() };
    world.ask({ type: 'note', note: sent }).then(
      () => stored(false),
      () => {
        if (!isAbout(record)) return;
        note.set({ ...note.get(), unsent: Math.max(0, note.get().unsent - 1) });
        writeNote(note.get().text || text);
      },
    );
  }

  function keepNow(): void {
    cancelKeep();
    if (!unkept || !about) return;
    unkept = false;
    void world.ask({ type: 'draft', record: about, text: note.get().text });
  }

  async function load(record: RecordRef, choose: (now: string, before: string) => string): Promise<void> {
    const { draft, unsent }: NoteState = await world.ask({ type: 'note-state', record });
    if (!isAbout(record)) return;
    const before = note.get();
    note.set({
      text: unkept ? before.text : choose(draft, before.text),
      unsent,
      sent: before.sent || (before.unsent > 0 && unsent === 0 && draft === ''),
    });
  }

  function isAbout(record: RecordRef): boolean {
    return about !== undefined && recordKey(about) === recordKey(record);
  }

  function subject(): { subjectId?: string } {
    const current = view();
    if (current.phase !== 'known') return {};
    const { context } = current;
    if (context.subject === 'person') return { subjectId: context.person.id };
    return { subjectId: context.subject === 'account' ? context.account.id : context.opportunity.id };
  }
}

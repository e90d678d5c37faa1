import type { NoteInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import type { Answers, FrameMessage, NoteState } from '../messages.ts';
import { personContext } from './fixtures/person-context.ts';
import { panelNote } from './panel-note.ts';
import type { View } from './view.ts';

const { record } = personContext;
const other = { ...record, recordId: 'other' };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A panel on a record, with a worker that keeps what it is told. */
function world(kept: NoteState = { draft: '', unsent: 0 }, isTaken = true) {
  const state = { ...kept };
  const sent: NoteInput[] = [];
  const drafts: [string, string][] = [];
  let timers: (() => void)[] = [];
  const view: View = { phase: 'known', record, context: personContext, confirmedAtMs: 1, judgements: {}, updating: false, undoable: {} };
  const answers: Partial<{ [T in FrameMessage['type']]: (message: FrameMessage) => unknown }> = {
    'note-state': () => ({ ...state }),
    draft(message) {
      if (message.type === 'draft') drafts.push([message.record.recordId, message.text]);
      return { done: true };
    },
    note(message) {
      if (!isTaken) throw new Error('no worker');
      if (message.type === 'note') sent.push(message.note);
      state.unsent += 1;
      return { waiting: 1 };
    },
  };
  const own = panelNote(
    {
      ask: async <M extends FrameMessage>(message: M) => answers[message.type]?.(message) as Answers[M['type']],
      now: () => 0,
      randomId: () => 'id-1',
      later(act) {
        timers.push(act);
        return () => {
          timers = timers.filter((each) => each !== act);
        };
      },
    },
    () => view,
  );
  return {
    ...own,
    ...own.forPanel,
    state,
    sent,
    drafts,
    async pass() {
      const due = timers;
      timers = [];
      for (const act of due) act();
      await settled();
    },
  };
}

describe('panelNote', () => {
  test('what was written before is there a moment after the record', async () => {
    const at = world({ draft: 'Half a thought', unsent: 0 });
    at.moved(record);
    await at.pass();
    expect(at.note.get()).toEqual({ text: 'Half a thought', unsent: 0, sent: false });
  });

  test('what is typed meanwhile wins over what was written before', async () => {
    const at = world({ draft: 'old', unsent: 0 });
    at.moved(record);
    at.writeNote('new');
    await at.pass();
    expect([at.note.get().text, at.drafts.at(-1)]).toEqual(['new', [record.recordId, 'new']]);
  });

  test('typing is stored when it pauses, and at once when the rep moves on', async () => {
    const at = world();
    at.moved(record);
    at.writeNote('a');
    at.writeNote('ab');
    await at.pass();
    at.writeNote('abc');
    at.moved(other);
    expect([at.drafts.map(([, text]) => text), at.note.get().text]).toEqual([['ab', 'abc'], '']);
  });

  test('a note goes with the record and whom it is about, and is said to be sent when the server has it', async () => {
    const at = world();
    at.moved(record);
    at.writeNote(' Wants a price list ');
    at.sendNote();
    await settled();
    const onTheWay = at.note.get();
    at.state.unsent = 0;
    at.stored(false);
    await settled();
    expect([at.sent, onTheWay, at.note.get()]).toEqual([
      [
        {
          id: 'id-1',
          text: 'Wants a price list',
          record,
          subjectId: personContext.subject === 'person' ? personContext.person.id : '',
          occurredAt: '1970-01-01T00:00:00.000Z',
        },
      ],
      { text: '', unsent: 1, sent: false },
      { text: '', unsent: 0, sent: true },
    ]);
  });

  test('a note that the worker did not take is text again', async () => {
    const at = world(undefined, false);
    at.moved(record);
    at.writeNote('Wants a price list');
    at.sendNote();
    await settled();
    expect(at.note.get()).toEqual({ text: 'Wants a price list', unsent: 0, sent: false });
  });

  test('a note that the server refused is text again, and not said to be sent', async () => {
    const at = world();
    at.moved(record);
    at.writeNote('Wants a price list');
    at.sendNote();
    await settled();
    Object.assign(at.state, { unsent: 0, draft: 'Wants a price list' });
    at.stored(false);
    await settled();
    expect(at.note.get()).toEqual({ text: 'Wants a price list', unsent: 0, sent: false });
  });

  test('what is stored counts when somebody else is there', async () => {
    const at = world({ draft: 'mine', unsent: 0 });
    at.moved(record);
    await at.pass();
    at.state.draft = '';
    at.stored(true);
    await settled();
    expect(at.note.get().text).toBe('');
  });

  test('nothing but spaces is not sent', () => {
    const at = world();
    at.moved(record);
    at.writeNote('  ');
    at.sendNote();
    expect(at.sent).toEqual([]);
  });
});

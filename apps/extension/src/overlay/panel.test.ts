import type { FeedbackEvent } from '@alongside/common';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Place, ToContent } from '../content/panel-messages.ts';
import type { Answers, ContextAnswer, FrameMessage, KnownRecord } from '../messages.ts';
import { personContext } from './fixtures/person-context.ts';
import { type Panel, panel } from './panel.ts';

const { record } = personContext;
const other = { ...record, recordId: 'other' };
const third = { ...record, recordId: 'third' };
const [first] = personContext.recommendations;
const known: KnownRecord = { context: personContext, confirmedAtMs: 1, judgements: {} };

/** A panel in a world of its own: the clock stands still unless told, timers run when asked to. */
function world(answerContext: ContextAnswer | (() => ContextAnswer) = { status: 'known', ...known }) {
  const asked: FrameMessage[] = [];
  const told: ToContent[] = [];
  const places: Place[] = [];
  const timers: { act: () => void; ms: number }[] = [];
  let nowMs = 1_000_000;
  let ids = 0;
  const answers: { [T in FrameMessage['type']]: () => Answers[T] } = {
    vouch: () => ({ vouched: true }),
    peek: () => ({}),
    context: () => (typeof answerContext === 'function' ? answerContext() : answerContext),
    resolve: () => ({ status: 'unknown', searched: ['email'] }),
    feedback: () => ({ waiting: 1 }),
    undo: () => ({ undone: true }),
    flush: () => ({ waiting: 0 }),
    'open-options': () => ({ done: true }),
    choose: () => ({ done: true }),
    'sign-in': () => ({ done: true }),
    'cancel-sign-in': () => ({ done: true }),
    'note-state': () => ({ draft: '', unsent: 0 }),
    draft: () => ({ done: true }),
    note: () => ({ waiting: 1 }),
    grade: () => ({ done: true }),
  };
  const own: Panel = panel({
    async ask<M extends FrameMessage>(message: M) {
      asked.push(message);
      const answer: () => Answers[M['type']] = answers[message.type as M['type']];
      return answer();
    },
    tell: (message) => told.push(message),
    readPlace: async () => ({ open: true, side: 'right', width: 360 }),
    writePlace: async (_record, place) => void places.push(place),
    now: () => nowMs,
    randomId() {
      ids += 1;
      return `id-${ids}`;
    },
    later(act, ms) {
      const timer = { act, ms };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  const events = () => asked.flatMap((message) => (message.type === 'feedback' ? message.events : []));
  return {
    own,
    asked,
    told,
    places,
    events,
    timers,
    of: (type: FrameMessage['type']) => asked.filter((message) => message.type === type),
    async settle() {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
    pass(ms: number) {
      nowMs += ms;
    },
    move: (to: typeof record | undefined, turn = 1) => own.hear({ type: 'record', record: to, turn }),
  };
}

let at: ReturnType<typeof world>;
beforeEach(() => {
  at = world();
});

test('a record that is held is on the screen before it is asked for again', async () => {
  const at = world();
  at.move(record);
  await at.settle();
  at.pass(1_000);
  at.move(other);
  await at.settle();
  at.pass(1_000);
  at.move(record);
  await at.settle();
  expect(at.own.view.get()).toMatchObject({ phase: 'known', record });
  expect(at.of('context')).toHaveLength(2);
  for (const { act } of at.timers) act();
  expect(at.of('context')).toHaveLength(3);
});

describe('a choice between several', () => {
  const several: ContextAnswer = { status: 'ambiguous', candidates: [{ id: 'per_1', name: 'Jane', touchCount: 1 }] };

  test('is told to the worker before the record is asked for again', async () => {
    const { own, asked, move, settle } = world(several);
    move(record);
    await settle();
    own.choose('per_1');
    await settle();
    expect(asked.slice(-2)).toEqual([
      { type: 'choose', record, candidateId: 'per_1' },
      { type: 'context', record },
    ]);
  });

  test('leaves nothing of the record as it was known before', async () => {
    let answer: ContextAnswer = { status: 'known', ...known };
    const { own, move, settle } = world(() => answer);
    move(record);
    await settle();
    answer = several;
    own.refresh();
    await settle();
    move(other);
    move(record);
    expect(own.view.get().phase).toBe('loading');
  });
});

describe('panel', () => {
  test('asks for a record as soon as the page shows it', () => {
    at.move(record);
    expect(at.of('context')).toEqual([{ type: 'context', record }]);
  });

  test('asks once for a rep who clicks through, for the record she stops at', () => {
    at.move(record);
    at.pass(50);
    at.move(other);
    at.pass(50);
    at.move(third);
    for (const { act } of at.timers) act();
    expect(at.of('context')).toEqual([
      { type: 'context', record },
      { type: 'context', record: third },
    ]);
  });

  test('asks nothing when the page shows no record', () => {
    at.move(undefined);
    expect(at.asked).toEqual([]);
  });

  test('shows a record seen before from memory, in the same task', async () => {
    at.move(record);
    await at.settle();
    at.pass(1_000);
    at.move(other);
    at.pass(1_000);
    at.move(record);
    expect(at.own.view.get()).toMatchObject({ phase: 'known', record, updating: true });
  });

  test('asks the worker for what it still has when the server takes its time, and only then', async () => {
    const slow = world(() => ({ status: 'outdated' }));
    slow.move(record);
    for (const { act } of slow.timers) act();
    expect(slow.of('peek')).toEqual([{ type: 'peek', record }]);
    at.move(record);
    await at.settle();
    for (const { act } of at.timers) act();
    expect(at.of('peek')).toEqual([]);
  });

  test('forgets everything when key or address change, and asks again', async () => {
    at.own.pulsed({ revision: 1, waiting: 0, failing: false });
    at.move(record);
    await at.settle();
    at.own.pulsed({ revision: 2, waiting: 0, failing: false });
    expect(at.own.view.get()).toEqual({ phase: 'loading', record });
    expect(at.of('context')).toHaveLength(2);
  });

  test('a pulse about the queue alone asks nothing', async () => {
    at.own.pulsed({ revision: 1, waiting: 0, failing: false });
    at.move(record);
    await at.settle();
    at.own.pulsed({ revision: 1, waiting: 3, failing: true });
    expect(at.of('context')).toHaveLength(1);
  });

  test('asks the page for hints only when the worker wants them, and sends them on', async () => {
    at = world({ status: 'hints_wanted' });
    at.move(record);
    await at.settle();
    expect(at.told).toContainEqual({ type: 'hints-wanted', record });
    at.own.hear({ type: 'hints', record, hints: { email: 'jane@acme.example' } });
    await at.settle();
    expect(at.own.view.get()).toEqual({ phase: 'unknown', record, searched: ['email'], email: 'jane@acme.example' });
  });

  test('opens by key, taking the focus, and closes giving it back', async () => {
    at.move(record);
    await at.settle();
    at.own.hear({ type: 'toggle' });
    at.own.hear({ type: 'toggle' });
    expect(at.places.map(({ open }) => open)).toEqual([false, true]);
    expect(at.told).toEqual([{ type: 'blur' }, { type: 'focus' }]);
  });

  test('never becomes narrower or wider than its bounds', async () => {
    at.move(record);
    await at.settle();
    at.own.setPlace({ width: 20 });
    at.own.setPlace({ width: 2_000 });
    expect(at.places.map(({ width }) => width)).toEqual([300, 560]);
  });
});

describe('feedback', () => {
  beforeEach(async () => {
    at.move(record);
    await at.settle();
  });

  test('says once per visit which items were in view', () => {
    at.own.seen();
    at.own.seen();
    expect(at.events().map(({ kind, contentId }) => [kind, contentId])).toEqual(
      personContext.recommendations.map(({ contentId }) => ['shown', contentId]),
    );
    at.move(undefined);
    at.move(record);
    at.own.seen();
    expect(at.events()).toHaveLength(6);
  });

  test('tells what was copied with all that the server needs to count it', () => {
    const pushed = personContext.recommendations.find(({ pushId }) => pushId !== undefined);
    if (pushed) at.own.used(pushed, 'copied');
    expect(at.events()).toEqual<FeedbackEvent[]>([
      {
        id: 'id-1',
        kind: 'copied',
        contentId: 'cnt_security',
        record,
        subjectId: 'per_1',
        slot: 2,
        pushId: 'psh_1',
        occurredAt: new Date(1_000_000).toISOString(),
      },
    ]);
  });

  test('useful goes out at once, pressed twice it counts once', () => {
    if (first) {
      at.own.judge(first, 'useful');
      at.own.judge(first, 'useful');
    }
    expect(at.of('feedback')).toMatchObject([{ holdMs: 0, events: [{ kind: 'useful' }] }]);
  });

  test('not useful is held back, so that it can be taken back', async () => {
    if (first) at.own.judge(first, 'not_useful');
    expect(at.of('feedback')).toMatchObject([{ holdMs: 5_000 }]);
    at.own.undo('cnt_roi');
    await at.settle();
    expect(at.of('undo')).toEqual([{ type: 'undo', id: 'id-1' }]);
    expect(at.own.view.get()).toMatchObject({ judgements: {}, undoable: {} });
  });

  test('the offer to undo ends before the event leaves', () => {
    if (first) at.own.judge(first, 'not_useful');
    const [settle] = at.timers.filter(({ ms }) => ms === 4_500);
    settle?.act();
    expect(at.own.view.get()).toMatchObject({ judgements: { cnt_roi: 'not_useful' }, undoable: {} });
  });

  test('who acted is told for the record on the screen, which is then asked for again', async () => {
    const { own, of, settle, move } = world();
    move(record);
    await settle();
    const before = of('context').length;
    expect(await own.grade(['tch_1', 'tch_2'], 'person')).toBe(true);
    expect(of('grade')).toEqual([{ type: 'grade', record, touchIds: ['tch_1', 'tch_2'], grade: 'person' }]);
    expect(of('context').length).toBe(before + 1);
  });

  test('a judgement is still there after a look at another record', () => {
    if (first) at.own.judge(first, 'useful');
    at.pass(1_000);
    at.move(other);
    at.pass(1_000);
    at.move(record);
    expect(at.own.view.get()).toMatchObject({ judgements: { cnt_roi: 'useful' } });
  });
});

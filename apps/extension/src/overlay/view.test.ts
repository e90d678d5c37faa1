import { describe, expect, test } from 'vitest';
import type { KnownRecord } from '../messages.ts';
import { personContext } from './fixtures/person-context.ts';
import { idle, nextView, type View, type ViewEvent } from './view.ts';

const { record } = personContext;
const other = { ...record, recordId: '0031x00000Other01' };
const held: KnownRecord = { context: personContext, confirmedAtMs: 1, judgements: {} };
const fresh: KnownRecord = { context: personContext, confirmedAtMs: 2, judgements: { cnt_roi: 'useful' } };
const after = (...events: ViewEvent[]) => events.reduce<View>(nextView, idle);
const known = (answer: KnownRecord): ViewEvent => ({ type: 'answered', record, answer: { status: 'known', ...answer } });
const trouble = (code: 'unreachable' | 'signed_out'): ViewEvent => ({
  type: 'answered',
  record,
  answer: { status: 'trouble', trouble: { code } },
});

describe('nextView', () => {
  test('a record never seen is loading', () => {
    expect(after({ type: 'moved', record })).toEqual({ phase: 'loading', record });
  });

  test('a record seen before is shown at once, while it is asked for again', () => {
    expect(after({ type: 'moved', record, held })).toMatchObject({ phase: 'known', confirmedAtMs: 1, updating: true });
  });

  test('an answer takes the place of what was held', () => {
    expect(after({ type: 'moved', record, held }, known(fresh))).toMatchObject({
      phase: 'known',
      confirmedAtMs: 2,
      updating: false,
      judgements: { cnt_roi: 'useful' },
    });
  });

  test('what was held comes too late after the answer', () => {
    expect(after({ type: 'moved', record }, known(fresh), { type: 'held', record, held })).toMatchObject({ confirmedAtMs: 2 });
  });

  test('nothing of one record is left when the page shows another', () => {
    expect(after({ type: 'moved', record, held }, { type: 'moved', record: other })).toEqual({ phase: 'loading', record: other });
    expect(after({ type: 'moved', record, held }, { type: 'moved', record: undefined })).toEqual(idle);
  });

  test.each<ViewEvent>([
    known(fresh),
    trouble('signed_out'),
    { type: 'held', record, held },
    { type: 'asking', record },
    { type: 'judged', record, contentId: 'cnt_roi', judgement: 'useful' },
    { type: 'settled', record, contentId: 'cnt_roi' },
  ])('$type for a record that was left changes nothing', (late) => {
    const before = after({ type: 'moved', record, held }, { type: 'moved', record: other });
    expect(nextView(before, late)).toBe(before);
  });

  test('without a connection the last known stays, with the reason', () => {
    expect(after({ type: 'moved', record, held }, trouble('unreachable'))).toMatchObject({
      phase: 'known',
      updating: false,
      trouble: { code: 'unreachable' },
    });
  });

  test('without a key nothing stays', () => {
    expect(after({ type: 'moved', record, held }, trouble('signed_out'))).toEqual({
      phase: 'trouble',
      record,
      trouble: { code: 'signed_out' },
    });
  });

  test('trying again after trouble shows that something is happening', () => {
    expect(after({ type: 'moved', record }, trouble('unreachable'), { type: 'asking', record })).toEqual({ phase: 'loading', record });
    expect(after({ type: 'moved', record, held }, trouble('unreachable'), { type: 'asking', record })).not.toHaveProperty('trouble');
  });

  test('after another key or address everything is asked for anew', () => {
    expect(after({ type: 'moved', record, held }, { type: 'reset' })).toEqual({ phase: 'loading', record });
    expect(nextView(idle, { type: 'reset' })).toBe(idle);
  });

  test('a judgement can be taken back until it has settled', () => {
    const judged = after(
      { type: 'moved', record, held },
      { type: 'judged', record, contentId: 'cnt_roi', judgement: 'not_useful', eventId: 'e1' },
    );
    expect(judged).toMatchObject({ judgements: { cnt_roi: 'not_useful' }, undoable: { cnt_roi: 'e1' } });
    expect(nextView(judged, { type: 'judged', record, contentId: 'cnt_roi', judgement: undefined })).toMatchObject({
      judgements: {},
      undoable: {},
    });
    expect(nextView(judged, { type: 'settled', record, contentId: 'cnt_roi' })).toMatchObject({
      judgements: { cnt_roi: 'not_useful' },
      undoable: {},
    });
  });

  test('an unknown record says what was looked for', () => {
    expect(
      after(
        { type: 'moved', record },
        { type: 'answered', record, answer: { status: 'unknown', searched: ['email'] }, email: 'a@b.example' },
      ),
    ).toEqual({
      phase: 'unknown',
      record,
      searched: ['email'],
      email: 'a@b.example',
    });
  });
});

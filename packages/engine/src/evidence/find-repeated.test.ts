import { dayMs, hourMs } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { findRepeated, type RepeatableTouch } from './find-repeated.ts';

const noonMs = Date.parse('2026-11-20T12:00:00Z');
const touch = (name: string, type: RepeatableTouch['type'], afterMs = 0, more: Partial<RepeatableTouch> = {}): RepeatableTouch => ({
  name,
  type,
  direction: type === 'campaign.member_added' ? 'system' : 'inbound',
  grade: 'person',
  occurredAtMs: noonMs + afterMs,
  precision: 'second',
  campaign: 'webinar',
  ...more,
});
const repeated = (touches: readonly RepeatableTouch[]) =>
  Object.fromEntries(findRepeated(touches).flatMap((one, at) => (one ? [[touches[at]?.name, one.name]] : [])));

describe('one act, several reports', () => {
  const form = touch('form', 'form.submit');
  const added = touch('added', 'campaign.member_added', hourMs);
  const responded = touch('responded', 'campaign.responded', 20 * hourMs);

  test('what the campaign notes repeats the form', () => {
    expect(repeated([responded, form, added])).toEqual({ responded: 'form', added: 'form' });
  });

  test('the nearest counts, whatever the order', () => {
    const download = touch('download', 'content.download', 19 * hourMs);
    expect(repeated([form, responded, download])).toEqual({ responded: 'download' });
    expect(repeated([download, responded, form])).toEqual({ responded: 'download' });
  });

  test.each<[string, Partial<RepeatableTouch>]>([
    ['of another campaign', { campaign: 'fair' }],
    ['of no campaign', { campaign: null }],
    ['more than a day away', { occurredAtMs: noonMs - 5 * hourMs }],
    ['of ours', { direction: 'outbound' }],
    ['by software', { grade: 'machine' }],
    ['that is a note of the campaign itself', { type: 'campaign.declined' }],
  ])('an act %s is not repeated', (_, more) => {
    expect(repeated([{ ...form, ...more }, responded])).toEqual({});
  });

  test('what is known by its date repeats an act of the same date, and no other', () => {
    const byDay = { precision: 'date', occurredAtMs: Math.floor(noonMs / dayMs) * dayMs } as const;
    expect(repeated([touch('late', 'form.submit', 11 * hourMs), { ...responded, ...byDay }])).toEqual({ responded: 'late' });
    expect(repeated([touch('next day', 'form.submit', 13 * hourMs), { ...responded, ...byDay }])).toEqual({});
  });
});

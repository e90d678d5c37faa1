import { describe, expect, test } from 'vitest';
import { accountContext } from '../overlay/fixtures/account-context.ts';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { emptyContext } from '../overlay/fixtures/empty-context.ts';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { timeline } from './timeline.tsx';

describe('timeline', () => {
  const markup = drawCard(timeline, personContext);
  const text = textOf(markup);

  test('joins runs into one line with their days', () => {
    const at = text.indexOf('Opened 4 emails');
    expect(text.slice(at, at + 4).map((line) => line.replaceAll('\u2009', ''))).toEqual([
      'Opened 4 emails',
      '3–9 May',
      'Five questions for your auditor',
      'Unsure whether a person',
    ]);
  });

  test('a touch known by its day alone has no clock time', () => {
    const at = text.indexOf('Attended an event');
    expect(text[at + 1]).toBe('12 Nov');
  });

  test('folds what machines did, with the count and why', () => {
    expect(text).toEqual(expect.arrayContaining(['Probably automated (6)', 'Clicked in 6 emails']));
    const at = text.indexOf('a link scanner, by its own name · many links at once');
    expect(text[at + 1]).toBe('This was a person');
  });

  test('lets the rep say who acted where that is not sure, and take it back', () => {
    expect(text).toEqual(expect.arrayContaining(['Unsure whether a person', 'This was automated']));
    const groups = personContext.timeline.groups.map((group) => ({
      ...group,
      grade: 'person' as const,
      isCorrected: true,
      touchIds: ['tch_1'],
    }));
    const corrected = textOf(drawCard(timeline, { ...personContext, timeline: { ...personContext.timeline, groups } }));
    const said = corrected.indexOf('A colleague says that this was a person.');
    expect(corrected[said + 1]).toBe('Take back');
  });

  test('says the strip in words, and as a table', () => {
    expect(markup).toContain('aria-label="65 acts of theirs and 28 of ours in 39 weeks. Last act of theirs 35 minutes ago."');
    const [header, newest] = markup.match(/<tr>.*?<\/tr>/gs) ?? [];
    expect([header, newest].map((row) => textOf(row ?? ''))).toEqual([
      ['Week of', 'Theirs', 'Ours'],
      ['16 Nov', '7', '1'],
    ]);
  });

  test('says that there is more than it shows', () => {
    expect(text).toEqual(expect.arrayContaining(['Show 1 more', 'Older touches exist: 90 in all.']));
  });

  test('says whose act it was on an account', () => {
    expect(textOf(drawCard(timeline, accountContext))).toContain('Ravi Patel:');
  });

  test('says so when nothing has happened', () => {
    expect(textOf(drawCard(timeline, emptyContext))).toEqual(['No touches recorded yet.']);
  });
});

import { describe, expect, test } from 'vitest';
import { drawCard, textOf } from '../overlay/fixtures/draw.tsx';
import { emptyContext } from '../overlay/fixtures/empty-context.ts';
import { personContext } from '../overlay/fixtures/person-context.ts';
import { recommended } from './recommended.tsx';

describe('recommended', () => {
  const markup = drawCard(recommended, personContext);
  const text = textOf(markup);

  test('gives each item a reason', () => {
    expect(text.filter((line) => line.startsWith('because'))).toEqual([
      'because it answers “switching effort”',
      'because it is about food manufacturing',
      'because reps use it 2.4× as often as usual with Finance leader (31 of 118 views)',
    ]);
  });

  test('labels what was pushed with the name and the words of who pushed it', () => {
    expect(text).toEqual(
      expect.arrayContaining([
        'Pushed by Maya Lindqvist',
        '“New certificate since Monday. Finance keeps asking for it.”',
        'valid until 31 Dec',
      ]),
    );
  });

  test('shows the terms of the order, strongest first, with their signs', () => {
    const from = text.indexOf('Why this order');
    expect(text.slice(from + 2, from + 12)).toEqual([
      'Persona',
      '+0.69',
      'Objection',
      '+0.53',
      'Industry',
      '+0.41',
      'Shown often already',
      '-0.31',
      'Stage',
      '+0.22',
    ]);
  });

  test('names every control with the item it is for', () => {
    const labels = [...markup.matchAll(/aria-label="([^"]*: Security and data residency in one page)"/g)].map(([, label]) => label);
    expect(labels).toEqual(['Copy link', 'Open', 'Useful', 'Not useful'].map((word) => `${word}: Security and data residency in one page`));
  });

  test('links go to a new tab and tell it nothing', () => {
    expect(markup).toContain('target="_blank" rel="noopener noreferrer" href="https://content.example.com/brightwater"');
  });

  test('shows what this rep said: useful as pressed, not useful as hidden with a way back', () => {
    const judged = drawCard(recommended, personContext, {
      judgements: { cnt_roi: 'useful', cnt_security: 'not_useful' },
      undoable: { cnt_security: 'e1' },
    });
    expect(judged.match(/aria-pressed="true"[^>]*aria-label="([^"]*)"/)?.[1]).toBe(
      'Useful: How Brightwater Foods cut month-end close from nine days to three',
    );
    expect(textOf(judged)).toEqual(expect.arrayContaining(['Hidden on this record', 'Undo']));
    expect(textOf(drawCard(recommended, personContext, { judgements: { cnt_security: 'not_useful' } }))).not.toContain('Undo');
  });

  test('says so when there is nothing', () => {
    expect(textOf(drawCard(recommended, emptyContext))).toEqual(['Marketing has nothing to recommend here yet.']);
  });
});

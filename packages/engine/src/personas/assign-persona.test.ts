import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { persona } from '../examples/persona.ts';
import { assignPersona } from './assign-persona.ts';

describe('assigning a persona', () => {
  test('gives what the persona says and what decided it', () => {
    const rules = { titleKeywords: ['finance'], seniorities: ['vp' as const], departments: ['finance'] };
    expect(assignPersona({ title: 'VP of Finance' }, [persona('prs_1', rules, 'Money')])).toEqual({
      id: 'prs_1',
      name: 'Money',
      confidence: 'high',
      who: 'Who',
      whyTheyAct: 'Why',
      howTheyBuy: 'How',
      objections: [],
      messages: [],
      matched: [
        { field: 'title', value: 'Finance' },
        { field: 'seniority', value: 'vp' },
        { field: 'department', value: 'finance' },
      ],
    });
  });

  test.each<[string, string, boolean]>([
    ['CHIEF FINANCIAL OFFICER', 'chief financial officer', true],
    ['Vice-President', 'vice president', true],
    ['Geschäftsführer', 'geschaftsfuhrer', true],
    ['Directrice générale', 'directrice generale', true],
    ['Директор по маркетингу', 'директор', true],
    ['財務部長', '部長', true],
    ['R&D Manager', 'r&d', true],
    ['Marketingleiter', 'leiter', false],
    ['Finance Director', 'director finance', false],
    ['Scientist', 'cto', false],
    ['Director', 'cto', false],
  ])('compares whole words: %j against %j is %s', (title, keyword, fits) => {
    expect(assignPersona({ title }, [persona('prs_1', { titleKeywords: [keyword] })]) !== undefined).toBe(fits);
  });

  test('asks for each list that is not empty', () => {
    const both = persona('prs_1', { titleKeywords: ['finance'], seniorities: ['c_level'] });
    expect(assignPersona({ title: 'Finance Manager' }, [both])).toBeUndefined();
    expect(assignPersona({ title: 'Finance Manager', seniority: 'c_level' }, [both])?.confidence).toBe('medium');
  });

  test('never gives a persona without rules, nor one to a person of whom nothing is known', () => {
    expect(assignPersona({ title: 'CFO' }, [persona('prs_1', {})])).toBeUndefined();
    expect(assignPersona({}, [persona('prs_1', { departments: ['it'] })])).toBeUndefined();
  });

  test('knows a department by its other names', () => {
    expect(assignPersona({ department: 'HR' }, [persona('prs_1', { departments: ['human resources'] })])?.id).toBe('prs_1');
  });

  test('prefers more kinds, then the longer keyword, then the name, then the id, in any order', () => {
    const ranked = [
      persona('prs_9', { titleKeywords: ['vp'], seniorities: ['vp'] }, 'Z'),
      persona('prs_8', { titleKeywords: ['sales operations'] }, 'Z'),
      persona('prs_7', { titleKeywords: ['operations', 'vp'] }, 'A'),
      persona('prs_6', { titleKeywords: ['operations'] }, 'B'),
      persona('prs_61', { titleKeywords: ['operations'] }, 'B'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ranked, { minLength: 1 }), (some) => {
        const best = ranked.find((candidate) => some.includes(candidate));
        expect(assignPersona({ title: 'VP Sales Operations' }, some)?.id).toBe(best?.id);
      }),
    );
  });
});

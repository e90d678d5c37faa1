import { describe, expect, test } from 'vitest';
import { normaliseTag } from './normalise-tag.ts';

describe('a tag for comparing', () => {
  test.each([
    ['  Financial   Services ', 'financial services'],
    ['financial_services', 'financial services'],
    ['Real-Estate / Housing', 'real estate housing'],
    ['ＩＴ', 'it'],
    ['--', ''],
  ])('%j is %j', (text, expected) => {
    expect(normaliseTag(text)).toBe(expected);
  });
});

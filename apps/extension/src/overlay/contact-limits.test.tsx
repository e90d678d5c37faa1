import type { Consent } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { copyQuestion } from '../cards/copy-question.ts';
import { ContactLimits } from './contact-limits.tsx';
import { accountContext } from './fixtures/account-context.ts';
import { cardProps, draw, textOf } from './fixtures/draw.tsx';
import { personContext } from './fixtures/person-context.ts';

const consent = (channel: Consent['channel'], state: Consent['state']): Consent => ({ channel, state, at: '2025-05-03T08:00:00Z' });
const person = (doNotContact: boolean, ...consents: Consent[]) => {
  if (personContext.subject !== 'person') throw new Error('a person is needed');
  return { ...personContext, person: { ...personContext.person, doNotContact, consents } };
};
const { words, nowMs } = cardProps;

describe('what a person does not want', () => {
  test('is said by channel, with how and since when', () => {
    const context = person(
      true,
      consent('email', 'objected'),
      consent('phone', 'withdrawn'),
      consent('post', 'granted'),
      consent('ads', 'unknown'),
    );
    expect(textOf(draw(<ContactLimits context={context} words={words} nowMs={nowMs} />))).toEqual([
      'Do not contact. This person asked not to be approached.',
      'No e-mail: objected 3 May 2025',
      'No calls: consent withdrawn 3 May 2025',
    ]);
  });

  test.each([
    ['somebody who minds nothing', person(false, consent('email', 'granted'))],
    ['an older server', personContext],
    ['an account', accountContext],
  ])('nothing is said of %s', (_name, context) => {
    expect(draw(<ContactLimits context={context} words={words} nowMs={nowMs} />)).toBe('');
  });

  test.each([
    ['copy.doNotContact', person(true, consent('email', 'objected'))],
    ['copy.objected', person(false, consent('email', 'objected'))],
    ['copy.withdrawn', person(false, consent('email', 'withdrawn'))],
    [undefined, person(false, consent('phone', 'objected'))],
    [undefined, accountContext],
  ])('a link is copied after asking %s', (question, context) => {
    expect(copyQuestion(context)).toBe(question);
  });
});

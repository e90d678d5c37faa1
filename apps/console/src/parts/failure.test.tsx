import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import english from '../locales/en.json';
import { words } from '../words/words.ts';
import { WordsProvider } from '../words/words-context.tsx';
import { Failure } from './failure.tsx';

const draw = (error: unknown) =>
  renderToStaticMarkup(
    <WordsProvider words={words(english, 'en')}>
      <Failure error={error} retry={() => {}} />
    </WordsProvider>,
  );

test('says the cause in words, which request it was, and offers another try', () => {
  const markup = draw(new ApiError('unavailable', 'queue is full', { status: 503, requestId: 'req-7' }));
  expect(markup).toContain(english['problem.unavailable']);
  expect(markup).toContain('req-7');
  expect(markup).toContain(english['common.retry']);
  expect(markup).not.toContain('queue is full');
});

test('names the place of each mistake', () => {
  const errors = [{ path: 'email', message: 'must be an address' }];
  expect(draw(new ApiError('invalid_request', 'not valid', { errors }))).toMatch(/<code>email<\/code> must be an address/);
});

test('shows the message of a conflict, which says what is in the way', () => {
  expect(draw(new ApiError('conflict', 'the last admin stays'))).toContain('the last admin stays');
});

test('keeps the words of a bug to itself, and is nothing without an error', () => {
  expect(draw(new TypeError('x is undefined'))).not.toContain('x is undefined');
  expect(draw(null)).toBe('');
});

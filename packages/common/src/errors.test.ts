import { describe, expect, test } from 'vitest';
import { AppError, assert, ProblemCode, problemCodes } from './errors.ts';

describe('problem codes', () => {
  test('each has a status of a failure and a title', () => {
    const wrong = ProblemCode.options.filter((code) => problemCodes[code].status < 400 || problemCodes[code].title.trim().length === 0);
    expect(wrong).toEqual([]);
  });
});

describe('AppError', () => {
  test('keeps what the caller needs to act', () => {
    const error = new AppError('unavailable', 'the queue is full', { retryAfterMs: 500 });
    expect({ code: error.code, message: error.message, retryAfterMs: error.retryAfterMs }).toEqual({
      code: 'unavailable',
      message: 'the queue is full',
      retryAfterMs: 500,
    });
  });
});

describe('assert', () => {
  test('passes what is true and throws a plain Error on what is not', () => {
    assert(true, 'never');
    expect(() => assert(false, 'one writer')).toThrow(new Error('assertion failed: one writer'));
  });
});

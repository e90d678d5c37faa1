import { AppError } from '@alongside/common';
import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openLog } from './log.ts';

function logged(fields: object): unknown[] {
  const lines: string[] = [];
  openLog('info', (line) => lines.push(line)).warn(fields, 'something');
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('openLog', () => {
  test('drops what may not stand in a log', () => {
    const fields = { requestId: 'r1', email: 'ana@globex.test', body: { name: 'Ana' } };
    expect(logged(fields)).toEqual([{ level: 40, time: expect.any(Number), requestId: 'r1', msg: 'something' }]);
  });

  test('writes of a failed query neither its text nor its parameters', () => {
    const cause = Object.assign(new Error('UNIQUE constraint failed: people.email'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
    const err = new DrizzleQueryError("select * from people where name = 'Canary'", ['canary@globex.test'], cause);
    const [line] = logged({ err });
    expect(JSON.stringify(line)).not.toMatch(/canary/i);
    expect(line).toMatchObject({
      err: {
        type: 'DrizzleQueryError',
        at: expect.any(Array),
        cause: { type: 'Error', code: 'SQLITE_CONSTRAINT_UNIQUE', message: 'UNIQUE constraint failed: people.email' },
      },
    });
  });

  test.each([
    ['a body that is no JSON', () => JSON.parse('canary@globex.test'), { type: 'SyntaxError' }],
    [
      'a property of nothing',
      () => (undefined as unknown as { name: string }).name,
      { type: 'TypeError', message: 'Cannot read properties of undefined (reading name)' },
    ],
    ['a word in quotes', () => Promise.resolve("'Canary'").then.call('Canary' as never), { type: 'TypeError' }],
    [
      'an expected failure',
      () => {
        throw new AppError('unavailable', 'the store of canary@globex.test said "Canary"');
      },
      { type: 'AppError', code: 'unavailable', message: 'the store of … said …' },
    ],
    [
      'any other',
      () => {
        throw new Error('Canary was not found\n    at Canary (/home/canary/canary.ts:1:1)', { cause: 'Canary' });
      },
      { type: 'Error', cause: { type: 'string' } },
    ],
  ])('keeps values out of what it writes of %s', (_, fail, expected) => {
    let err: unknown;
    try {
      fail();
    } catch (error) {
      err = error;
    }
    const [line] = logged({ err });
    expect(JSON.stringify(line)).not.toMatch(/canary|\/home/i);
    expect(line).toMatchObject({ err: expected });
  });

  test('goes on when its file takes nothing', async () => {
    // A disk that is always full.
    const log = openLog('info', '/dev/full');
    for (let count = 0; count < 3; count += 1) {
      log.warn({ count }, 'something');
      // What nobody catches fails the run.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(log.isLevelEnabled('info')).toBe(true);
  });
});

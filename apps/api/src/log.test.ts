import { describe, expect, test } from 'vitest';
import { openLog } from './log.ts';

describe('openLog', () => {
  test('drops what may not stand in a log', () => {
    const lines: string[] = [];
    const fields = { requestId: 'r1', email: 'ana@globex.test', body: { name: 'Ana' } };
    openLog('info', (line) => lines.push(line)).warn(fields, 'something');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ level: 40, time: expect.any(Number), requestId: 'r1', msg: 'something' }]);
  });
});

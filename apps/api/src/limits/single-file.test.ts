import { expect, test } from 'vitest';
import { SingleFile } from './single-file.ts';

test('runs the tasks of one name one by one, also after one has failed, and those of others beside them', async () => {
  const line = new SingleFile();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'a1') throw new Error('a1 failed');
  };
  const settled = await Promise.allSettled([line.run('a', task('a1')), line.run('a', task('a2')), line.run('b', task('b1'))]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(log.indexOf('b1 begins')).toBeLessThan(log.indexOf('a1 ends'));
  expect(log.filter((entry) => entry.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
});

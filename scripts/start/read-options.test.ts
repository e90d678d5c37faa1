import { describe, expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

const plain = { port: undefined, isBuilding: true, isOpeningBrowser: false, isHeadless: false };

describe('readOptions', () => {
  test.each([
    [[], plain],
    [['--browser'], { ...plain, isOpeningBrowser: true }],
    [['--headless'], { ...plain, isOpeningBrowser: true, isHeadless: true }],
    [['--port', '9000', '--no-build'], { ...plain, port: 9_000, isBuilding: false }],
    [['--port', '0'], { ...plain, port: 0 }],
    [['--help'], ''],
    [['--port', '99999'], '--port 99999: must be a number up to 65535'],
    [['--port', 'many'], '--port many: must be a number up to 65535'],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  test('names an option that does not exist', () => {
    expect(readOptions(['--chrome'])).toContain('--chrome');
  });
});

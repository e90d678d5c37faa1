import { expect, test } from 'vitest';
import { readHarnessOptions } from '../automation/harness-options.ts';

const options = { usage: '', numbers: { cycles: 2_000, seed: 7 }, texts: ['plant'], switches: ['thin'] } as const;

test('numbers are what is said, or what they are otherwise', () => {
  expect(readHarnessOptions([], options)).toEqual({ cycles: 2_000, seed: 7, plant: undefined, thin: false });
  expect(readHarnessOptions(['--cycles', '3', '--plant', 'late', '--thin'], options)).toEqual({
    cycles: 3,
    seed: 7,
    plant: 'late',
    thin: true,
  });
});

test.each([
  [['--cycles', 'many'], '--cycles is a number, not "many"'],
  [['--cycles', ''], '--cycles is a number, not ""'],
  [['--cycles=-3'], '--cycles is a number, not "-3"'],
  [['--cyles', '3'], "Unknown option '--cyles'"],
  [['--help', '--cycles', 'many'], ''],
])('%j is answered with %j', (words, said) => {
  expect(readHarnessOptions(words, options)).toContain(said);
});

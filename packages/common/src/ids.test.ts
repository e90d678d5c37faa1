import { describe, expect, test } from 'vitest';
import { newId, PersonId } from './ids.ts';

const zeros = (length: number) => new Uint8Array(length);
const ones = (length: number) => new Uint8Array(length).fill(255);

describe('newId', () => {
  test('is an id of its kind', () => {
    expect(PersonId.parse(newId('person', 33, zeros))).toBe('per_00000000110000000000000000');
  });

  test('sorts by the time it was made, whatever the randomness', () => {
    expect(newId('touch', 1_000, ones) < newId('touch', 1_001, zeros)).toBe(true);
  });

  test('differs when the randomness does', () => {
    expect(newId('touch', 1_000, ones)).not.toBe(newId('touch', 1_000, zeros));
  });
});

describe('an id schema', () => {
  test.each(['acc_01', 'per_', 'per_A', 'per_01/..', '', 'PER_01'])('refuses %j as a person id', (value) => {
    expect(PersonId.safeParse(value).success).toBe(false);
  });
});

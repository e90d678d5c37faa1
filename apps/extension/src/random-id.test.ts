import { expect, test } from 'vitest';
import * as z from 'zod';
import { randomId } from './random-id.ts';

test('makes ids that the server takes for UUIDs, no two alike', () => {
  const ids = Array.from({ length: 500 }, randomId);
  expect(ids.filter((id) => !z.uuidv4().safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(500);
});

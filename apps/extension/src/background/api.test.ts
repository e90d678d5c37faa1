import type { FeedbackEvent } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { api } from './api.ts';

const settings = { apiUrl: 'https://api.test', auth: { kind: 'key', apiKey: 'alg_x' } } as const;
const event = (id: string) => ({ id, kind: 'copied', contentId: 'cnt_1' }) as FeedbackEvent;

/** @returns the `Idempotency-Key` of each batch sent; no answer arrives */
async function keysOf(...batches: FeedbackEvent[][]): Promise<(string | null)[]> {
  const keys: (string | null)[] = [];
  const world = {
    now: () => 0,
    fetch: async (_: string, init?: RequestInit) => {
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      throw new TypeError('the answer was lost');
    },
  };
  const credentials = { bearer: async () => 'token', renew: async () => undefined };
  for (const events of batches) await expect(api(world, settings, credentials).feedback(events)).rejects.toThrow('unreachable');
  return keys;
}

describe('a batch of feedback', () => {
  test('that is tried again is named as the first time', async () => {
    const [first, second] = await keysOf([event('a'), event('b')], [event('a'), event('b')]);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
  });

  test('with one more or one less is another request', async () => {
    const keys = await keysOf([event('a'), event('b')], [event('a')], [event('a'), event('c')]);
    expect(new Set(keys).size).toBe(3);
  });
});

import type { BatchResult, FeedbackEvent } from '@alongside/common';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPulse } from '../pulse.ts';
import { readStored, writeStored } from '../stored-value.ts';
import { ApiTrouble } from './api.ts';
import { feedbackQueue } from './feedback-queue.ts';

const apiUrl = 'http://127.0.0.1:8787';
const settings = { apiUrl, auth: { kind: 'key', apiKey: 'alg_1' } } as const;
const record = { crm: 'demo', instance: 'demo', kind: 'contact', recordId: '003A' } as const;
const event = (n: number): FeedbackEvent => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  kind: 'useful',
  contentId: 'cnt_1',
  record,
  occurredAt: '2026-11-20T09:41:00.000Z',
});
const accept = (events: readonly FeedbackEvent[]): BatchResult => ({
  created: events.length,
  updated: 0,
  duplicate: 0,
  rejected: 0,
  results: events.map((_, index) => ({ index, status: 'created' })),
});

/** A worker with a server that keeps what it was sent; `answer` says how it behaves. */
function worker(answer: (events: readonly FeedbackEvent[]) => BatchResult | Promise<BatchResult> = accept, startMs = 1_000) {
  const sent: string[][] = [];
  const wakes: number[] = [];
  const refused: string[] = [];
  let nowMs = startMs;
  const queue = feedbackQueue({
    now: () => nowMs,
    async send(_settings, events) {
      sent.push(events.map(({ id }) => id));
      return answer(events);
    },
    async sendNotes(_settings, notes) {
      sent.push(notes.map(({ id }) => id));
      return answer(notes.map(({ id }) => ({ ...event(0), id })));
    },
    async noteRefused(note) {
      refused.push(note.text);
    },
    async wakeAt(atMs) {
      wakes.push(atMs);
    },
  });
  return {
    queue,
    sent,
    wakes,
    refused,
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

const waiting = async () => (await readStored('queue')).map((row) => row.event?.id);
const down = () => {
  throw new ApiTrouble({ code: 'unreachable' });
};

beforeEach(async () => {
  fakeBrowser.reset();
  await writeStored('settings', settings);
});

describe('feedbackQueue', () => {
  test('has stored an event by the time it says so, and removes it only after the answer', async () => {
    const { queue, sent } = worker(async (events) => {
      expect(await waiting()).toEqual([event(1).id]);
      return accept(events);
    });
    expect(await queue.add([event(1)], settings, 0)).toBe(1);
    expect(await waiting()).toEqual([event(1).id]);
    await queue.flush();
    expect([sent, await waiting()]).toEqual([[[event(1).id]], []]);
  });

  test('keeps what it can read when one row was written by another version', async () => {
    const row = { event: event(1), notBeforeMs: 0, apiUrl };
    await browser.storage.local.set({ queue: [{ event: 'of old' }, row] });
    const { queue, sent } = worker();
    await queue.flush();
    expect([sent, await waiting()]).toEqual([[[event(1).id]], []]);
  });

  test('takes the same event once, however often it is told', async () => {
    const { queue } = worker();
    await Promise.all([queue.add([event(1)], settings, 0), queue.add([event(1), event(2)], settings, 0)]);
    expect(await waiting()).toEqual([event(1).id, event(2).id]);
  });

  test('keeps everything while the server is away, waits longer each time, and sends once it is back', async () => {
    const first = worker(down);
    await first.queue.add([event(1)], settings, 0);
    await first.queue.flush();
    const after = await readStored('retry');
    expect([await waiting(), after.failures, after.notBeforeMs > 1_000, await readPulse()]).toEqual([
      [event(1).id],
      1,
      true,
      { revision: 0, waiting: 1, failing: true },
    ]);
    expect(first.wakes).toEqual([after.notBeforeMs]);

    await first.queue.flush();
    expect(first.sent).toHaveLength(1);

    // The worker died; another one finds what the first had stored.
    const second = worker(accept, after.notBeforeMs);
    await second.queue.flush();
    expect([second.sent, await waiting(), await readStored('retry'), await readPulse()]).toEqual([
      [[event(1).id]],
      [],
      { failures: 0, notBeforeMs: 0 },
      { revision: 0, waiting: 0, failing: false },
    ]);
  });

  test('tries at once when there is reason to believe that the server is back', async () => {
    const { queue, sent } = worker(down);
    await queue.add([event(1)], settings, 0);
    await queue.flush();
    await queue.flush(true);
    expect(sent).toHaveLength(2);
  });

  test('waits as long as the server asks for', async () => {
    const { queue } = worker(() => {
      throw new ApiTrouble({ code: 'rate_limited', retryAtMs: 10_000_000 }, 429);
    });
    await queue.add([event(1)], settings, 0);
    await queue.flush();
    expect((await readStored('retry')).notBeforeMs).toBe(10_000_000);
  });

  test('an event that comes while a batch is on its way is sent after it, and nothing twice', async () => {
    let isFirst = true;
    const { queue, sent } = worker(async (events) => {
      if (isFirst) await queue.add([event(2)], settings, 0);
      isFirst = false;
      return accept(events);
    });
    await queue.add([event(1)], settings, 0);
    await Promise.all([queue.flush(), queue.flush()]);
    expect([sent, await waiting()]).toEqual([[[event(1).id], [event(2).id]], []]);
  });

  test('keeps a row that the answer says nothing about', async () => {
    let isFirst = true;
    const { queue, sent } = worker((events) => {
      const answer = isFirst ? { ...accept(events), results: [{ index: 1, status: 'created' as const }] } : accept(events);
      isFirst = false;
      return answer;
    });
    await queue.add([event(1), event(2)], settings, 0);
    await queue.flush();
    expect(sent).toEqual([[event(1).id, event(2).id], [event(1).id]]);
  });

  test('puts a refused row aside with its reason and sends it no more', async () => {
    const { queue } = worker((events) => ({
      ...accept(events),
      results: [
        { index: 0, status: 'rejected', message: 'no such content' },
        { index: 1, status: 'created' },
      ],
    }));
    await queue.add([event(1), event(2)], settings, 0);
    await queue.flush();
    expect([await waiting(), (await readStored('rejected')).map(({ event: refused, reason }) => [refused?.id, reason])]).toEqual([
      [],
      [[event(1).id, 'no such content']],
    ]);
  });

  test('finds the one row for which the server refuses a whole batch', async () => {
    const { queue } = worker((events) => {
      if (events.some(({ id }) => id === event(3).id)) throw new ApiTrouble({ code: 'server_error' }, 400);
      return accept(events);
    });
    await queue.add([event(1), event(2), event(3), event(4)], settings, 0);
    await queue.flush();
    expect([await waiting(), (await readStored('rejected')).map((row) => row.event?.id)]).toEqual([[], [event(3).id]]);
  });

  test('does not tell one server what was meant for another', async () => {
    const { queue, sent } = worker();
    await queue.add([event(1)], { ...settings, apiUrl: 'https://old.example' }, 0);
    await queue.flush();
    expect([sent, (await readStored('rejected')).map(({ reason }) => reason)]).toEqual([[], ['other_address']]);
  });

  test('holds back what may still be taken back, then sends it', async () => {
    const { queue, sent, wakes, pass } = worker();
    await queue.add([event(1)], settings, 5_000);
    await queue.flush();
    expect([sent, wakes]).toEqual([[], [6_000]]);
    pass(5_000);
    await queue.flush();
    expect(sent).toEqual([[event(1).id]]);
  });

  test('takes back what is held, and says so when it is too late', async () => {
    const { queue, pass } = worker();
    await queue.add([event(1), event(2)], settings, 5_000);
    expect([await queue.undo(event(1).id), await waiting()]).toEqual([true, [event(2).id]]);
    pass(5_000);
    expect([await queue.undo(event(2).id), await waiting()]).toEqual([false, [event(2).id]]);
  });

  test('waits without a key', async () => {
    await fakeBrowser.storage.local.remove('settings');
    const { queue, sent } = worker();
    await queue.add([event(1)], settings, 0);
    await queue.flush();
    expect([sent, await waiting()]).toEqual([[], [event(1).id]]);
  });
});

describe('notes', () => {
  const note = (n: number) => ({ id: event(n).id, text: `note ${n}`, record, occurredAt: '2026-11-20T09:41:00.000Z' });

  test('go by themselves, and feedback after them', async () => {
    const { queue, sent } = worker();
    await queue.add([event(1)], settings, 0);
    await queue.addNote(note(2), settings);
    await queue.flush();
    expect([sent, await waiting()]).toEqual([[[event(2).id], [event(1).id]], []]);
  });

  test('whose answer was lost go again under the same id', async () => {
    let isLost = true;
    const { queue, sent } = worker((events) => {
      if (isLost) {
        isLost = false;
        return down();
      }
      return accept(events);
    });
    await queue.addNote(note(1), settings);
    await queue.flush();
    await queue.flush(true);
    expect([sent, await readStored('queue')]).toEqual([[[event(1).id], [event(1).id]], []]);
  });

  test('that the server will not take are given back', async () => {
    const { queue, refused } = worker((events) => ({ ...accept(events), results: [{ index: 0, status: 'rejected', code: 'not_found' }] }));
    await queue.addNote(note(1), settings);
    await queue.flush();
    expect([refused, await readStored('queue')]).toEqual([['note 1'], []]);
  });
});

describe('under a sign-in', () => {
  const signedIn = { apiUrl, auth: { kind: 'session' } } as const;
  const as = (memberId: string) =>
    writeStored('session', { apiUrl, refreshToken: 'r', workspaceName: 'Acme', role: 'rep', memberId, memberName: 'X' });

  test('what one person left behind waits for that person and goes out under no other name', async () => {
    const { queue, sent } = worker();
    await writeStored('settings', signedIn);
    await as('mem_1');
    await queue.add([event(1)], signedIn, 0);
    await as('mem_2');
    await queue.add([event(2)], signedIn, 0);
    await queue.flush();
    expect([sent, await waiting()]).toEqual([[[event(2).id]], [event(1).id]]);
    await as('mem_1');
    await queue.flush();
    expect(sent.at(-1)).toEqual([event(1).id]);
  });

  test('what one person left behind for another server is neither told nor lost to the next', async () => {
    const { queue, refused } = worker();
    await writeStored('settings', { ...signedIn, apiUrl: 'https://b.example' });
    await as('mem_1');
    await queue.addNote({ id: event(1).id, text: 'of mem_1', record, occurredAt: '2026-11-20T09:41:00.000Z' }, signedIn);
    await writeStored('session', { apiUrl: 'https://b.example', refreshToken: 'r', workspaceName: 'B', role: 'rep', memberId: 'mem_2' });
    await queue.flush();
    expect([refused, await readStored('rejected'), (await readStored('queue')).length]).toEqual([[], [], 1]);
  });

  test('what the next person sees waiting is their own', async () => {
    const { queue } = worker(down);
    await writeStored('settings', signedIn);
    await as('mem_1');
    await queue.add([event(1)], signedIn, 0);
    await as('mem_2');
    await queue.flush();
    expect((await readPulse()).waiting).toBe(0);
    expect(await queue.add([event(2)], signedIn, 0)).toBe(1);
  });

  test('what is taken while a sign-in has just ended is still that person’s', async () => {
    const { queue, sent } = worker();
    await writeStored('settings', signedIn);
    await writeStored('person', 'mem_1');
    await queue.add([event(1)], signedIn, 0);
    await as('mem_2');
    await queue.flush();
    expect(sent).toEqual([]);
  });
});

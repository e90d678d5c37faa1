import { beforeEach, describe, expect, test } from 'vitest';
import { readStored, writeStored } from '../stored-value.ts';
import { content, desk, frame, introduced, json, other, record, setUpWithKey } from './fixtures/desk.ts';
import { handleMessage } from './handle-message.ts';

beforeEach(setUpWithKey);

describe('notes', () => {
  const note = { id: '00000000-0000-4000-8000-000000000002', text: 'Wants a price list', record, occurredAt: '2026-11-20T09:41:00.000Z' };
  const state = { type: 'note-state', record } as const;

  test('being written are kept per record, and gone once sent', async () => {
    const { own } = await introduced(
      desk(() => {
        throw new TypeError('Failed to fetch');
      }),
    );
    await handleMessage(own, { type: 'draft', record, text: 'Wants a' }, frame);
    expect(await handleMessage(own, state, frame)).toEqual({ draft: 'Wants a', unsent: 0 });
    expect(await handleMessage(own, { type: 'note', note }, frame)).toEqual({ waiting: 1 });
    expect(await handleMessage(own, state, frame)).toEqual({ draft: '', unsent: 1 });
  });

  test('about a record that is not on the screen are neither told nor taken', async () => {
    const { own } = await introduced(desk());
    const foreign = { ...note, record: other };
    expect([
      await handleMessage(own, { type: 'note-state', record: other }, frame),
      await handleMessage(own, { type: 'draft', record: other, text: 'x' }, frame),
      await handleMessage(own, { type: 'note', note: foreign }, frame),
      await readStored('queue'),
    ]).toEqual([undefined, { done: false }, undefined, []]);
  });
});

describe('who acted', () => {
  const grade = { type: 'grade', record, touchIds: ['tch_1', 'tch_2'], grade: 'person' } as const;

  test('goes to the server in one request, each with a name of its own', async () => {
    const { own, requests } = await introduced(desk(() => json({ touches: [] })));
    expect(await handleMessage(own, grade, frame)).toEqual({ done: true });
    const { url, body, headers } = requests.at(-1) ?? {};
    expect([url?.replace(/^https?:\/\/[^/]+/, ''), JSON.parse(body ?? ''), headers?.get('Idempotency-Key')?.length]).toEqual([
      '/v1/touches/tch_1/grade',
      { grade: 'person', also: ['tch_2'] },
      36,
    ]);
  });

  test('is not told of a record that is not on the screen, nor taken for told when the server refuses', async () => {
    const { own, requests } = await introduced(desk(() => new Response('', { status: 403 })));
    const before = requests.length;
    expect(await handleMessage(own, { ...grade, record: other }, frame)).toEqual({ done: false });
    expect(requests.length).toBe(before);
    expect(await handleMessage(own, grade, frame)).toEqual({ done: false });
  });
});

describe('signing in', () => {
  test('from a frame goes to the address that is set, and to no other', async () => {
    const { own, signIns } = await introduced(desk());
    await handleMessage(own, { type: 'sign-in', by: 'window', apiUrl: 'https://evil.example' }, frame);
    await handleMessage(own, { type: 'sign-in-at', by: 'code', apiUrl: 'https://evil.example' }, frame);
    expect(signIns).toEqual(['window http://127.0.0.1:8787']);
  });

  test('from a content script is not heard', async () => {
    const { own, signIns } = await introduced(desk());
    expect(await handleMessage(own, { type: 'sign-in', by: 'window' }, content)).toBeUndefined();
    expect(await handleMessage(own, { type: 'sign-out', drop: true }, content)).toBeUndefined();
    expect(signIns).toEqual([]);
  });

  test('is what helps before the first one, and after one has ended', async () => {
    await writeStored('settings', { apiUrl: 'http://127.0.0.1:8787', auth: { kind: 'session' } });
    const { own, requests } = await introduced(desk());
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'not_set_up', signIn: true },
    });
    await writeStored('person', 'mem_1');
    expect(await handleMessage(own, { type: 'context', record }, frame)).toEqual({
      status: 'trouble',
      trouble: { code: 'signed_out', signIn: true },
    });
    expect(requests).toEqual([]);
  });
});

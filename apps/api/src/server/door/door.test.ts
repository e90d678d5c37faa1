import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@alongside/common';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WriteDoor } from '../../db/writer/write-door.ts';
import { RemoteWriter } from '../remote-writer.ts';
import { DoorClient } from './door-client.ts';
import { DoorServer } from './door-server.ts';
import { encodeFrame, FrameReader } from './frames.ts';
import type { DoorNews } from './messages.ts';

const health = { state: 'ok' as const, sinceMs: 0, queueLength: 0, oldestMs: 0, lastErrorCode: undefined, failing: [] };

describe('the door', () => {
  let folder: string;
  let path: string;
  let server: DoorServer;
  /** What the writer was asked, and what each mutation answers. */
  let asked: unknown[];
  let answers: Record<string, (input: never) => unknown>;
  const clients: DoorClient[] = [];
  const open = (onNews?: (news: DoorNews) => void) => {
    const client = new DoorClient(path, onNews);
    clients.push(client);
    return client;
  };

  const writer = {
    open: async (...args: unknown[]) => void asked.push(['open', ...args]),
    tidy: async (_database: string, how: string) => how === 'compact',
    remove: async (...args: unknown[]) => void asked.push(['remove', ...args]),
    async write(database: string, mutation: string, input: never, note: unknown) {
      asked.push([database, mutation, input, note]);
      return (await answers[mutation]?.(input)) as never;
    },
    stillness: undefined,
    isOpen: true,
    health,
    close: async () => {},
  } satisfies WriteDoor;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-door-'));
    path = join(folder, 'server.sock');
    asked = [];
    answers = {};
    server = new DoorServer(writer, { add: ({ a, b }: { a: number; b: number }) => a + b });
    await server.listen(path);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('carries structured data both ways: bytes, absent values, sets', async () => {
    answers.echo = (input) => input;
    const input = { bytes: Buffer.from([0, 255]), absent: undefined, owners: new Set(['a']), nested: [{ at: 1.5, none: null }] };
    const note = { once: { keyId: 'key_a', key: '1', route: 'POST /', bodyHash: 'h', part: '0 echo' } };
    const value = await open().call({ type: 'write', database: 'wsp_1', mutation: 'echo', input, note });
    expect(value).toEqual(input);
    expect(Object.keys(value as object)).toContain('absent');
    expect(asked).toEqual([['wsp_1', 'echo', input, note]]);
  });

  test('carries expected failures with all that the answer is made of, and of bugs no word', async () => {
    answers.refuse = () => {
      throw new AppError('invalid_request', 'name: is too long', { errors: [{ path: 'name', message: 'is too long' }], retryAfterMs: 700 });
    };
    answers.break = () => {
      throw new TypeError('ana@acme.example is undefined');
    };
    const remote = new RemoteWriter(open());
    const write = (name: string) => remote.write('wsp_1', name as never, {} as never);
    const refused = await write('refuse').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({ code: 'invalid_request', retryAfterMs: 700, errors: [{ path: 'name', message: 'is too long' }] });
    await expect(write('break')).rejects.toThrow('TypeError in another thread');
  });

  test('lets no call wait for another, and answers each its own', async () => {
    const held = new Map<number, () => void>();
    answers.hold = ({ at }: { at: number }) => new Promise((resolve) => held.set(at, () => resolve(at)));
    const client = open();
    const calls = [0, 1, 2].map((at) => client.call({ type: 'write', database: 'w', mutation: 'hold', input: { at }, note: {} }));
    await expect.poll(() => held.size).toBe(3);
    for (const at of [2, 0, 1]) held.get(at)?.();
    expect(await Promise.all(calls)).toEqual([0, 1, 2]);
  });

  test('fails what is under way when the connection breaks, and opens another', async () => {
    const client = open();
    answers.hang = () => new Promise(() => {});
    const call = client.call({ type: 'write', database: 'w', mutation: 'hang', input: {}, note: {} });
    await expect.poll(() => asked.length).toBe(1);
    const failed = call.catch((error: unknown) => error);
    const next = new DoorServer(writer, { add: ({ a, b }: { a: number; b: number }) => a * b });
    server.drop();
    expect(await failed).toMatchObject({ code: 'unavailable', retryAfterMs: 1_000 });
    await next.listen(path);
    server = next;
    expect(await client.call({ type: 'ask', service: 'add', input: { a: 3, b: 4 } })).toBe(12);
  });

  test('says that nobody is there', async () => {
    await server.close();
    await expect(open().call({ type: 'tidy', database: 'w', how: 'compact' })).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('answers what is done once for all, and names what it does not know', async () => {
    const client = open();
    expect(await client.call({ type: 'ask', service: 'add', input: { a: 1, b: 2 } })).toBe(3);
    await expect(client.call({ type: 'ask', service: 'toString', input: {} })).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('tells the others what one counted, and everyone what was removed, and commands nothing', async () => {
    const heard: [string, DoorNews][] = [];
    const [ana, ben] = ['ana', 'ben'].map((name) => open((news) => 'health' in news || heard.push([name, news])));
    const command = open();
    for (const client of [ana, ben]) await client?.call({ type: 'tidy', database: 'w', how: 'compact' });
    ana?.tell([['credential', 'key_a', 3]]);
    await expect.poll(() => heard).toEqual([['ben', { counts: [['credential', 'key_a', 3]] }]]);
    await command.call({ type: 'remove', database: 'wsp_1', path: '/x' });
    await expect
      .poll(() => heard.slice(1).toSorted(([one], [other]) => one.localeCompare(other)))
      .toEqual([
        ['ana', { removed: 'wsp_1' }],
        ['ben', { removed: 'wsp_1' }],
      ]);
  });

  test('lets go of whoever does not speak as we do', async () => {
    const stranger = connect(path);
    const closed = new Promise((resolve) => stranger.once('close', resolve));
    stranger.on('error', () => {}).write('GET / HTTP/1.1\r\n\r\n');
    await closed;
    expect(await open().call({ type: 'tidy', database: 'w', how: 'compact' })).toBe(true);
  });

  test('answers what is under way before it closes', async () => {
    answers.slow = () => new Promise((resolve) => setImmediate(() => setImmediate(() => resolve('done'))));
    const call = open().call({ type: 'write', database: 'w', mutation: 'slow', input: {}, note: {} });
    await expect.poll(() => asked.length).toBe(1);
    const closing = server.close();
    expect(await call).toBe('done');
    await closing;
  });
});

test('frames come together from any pieces', () => {
  const values = [{ a: 1 }, Array.from({ length: 100 }, (_, at) => `part ${at}`), undefined, Buffer.alloc(70_000, 7)];
  const bytes = Buffer.concat(values.map(encodeFrame));
  for (const size of [1, 3, 4, 5, 1_000, bytes.length]) {
    const reader = new FrameReader();
    const out: unknown[] = [];
    for (let start = 0; start < bytes.length; start += size) out.push(...reader.take(bytes.subarray(start, start + size)));
    expect(out).toEqual(values);
  }
});

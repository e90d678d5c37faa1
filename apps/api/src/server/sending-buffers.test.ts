import { expect, test } from 'vitest';
import { SendingBuffers } from './sending-buffers.ts';

test('gives the bytes of any text, as long as it may be', () => {
  const buffers = new SendingBuffers();
  for (const text of ['', 'plain', 'Zoë – 東京 🚀', 'é'.repeat(43_690), '東'.repeat(43_691), '.'.repeat(1_000_000)]) {
    const { bytes, sent } = buffers.encode(text);
    expect(bytes.equals(Buffer.from(text))).toBe(true);
    sent();
  }
});

test('uses memory again once it is sent, and not before', () => {
  const buffers = new SendingBuffers();
  const first = buffers.encode('first');
  const second = buffers.encode('second');
  expect([first.bytes.toString(), second.bytes.toString()]).toEqual(['first', 'second']);
  first.sent();
  const third = buffers.encode('third');
  expect(third.bytes.buffer).toBe(first.bytes.buffer);
  expect([second.bytes.toString(), third.bytes.toString()]).toEqual(['second', 'third']);
});

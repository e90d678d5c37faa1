import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { textDecoding } from './text-decoder.ts';

const text = `name,city\r\n${'Zoë Müller,Köln – “Süd”\r\n'.repeat(40)}`;

function decode(bytes: Uint8Array, piece: number) {
  const decoding = textDecoding();
  let out = '';
  for (let at = 0; at < bytes.length; at += piece) out += decoding.push(bytes.subarray(at, at + piece));
  out += decoding.end();
  return { text: out, encoding: decoding.encoding() };
}

describe('textDecoding', () => {
  const files = [
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little end first, with a mark', 'utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big end first, with a mark', 'utf-16be', iconv.encode(`\ufeff${text}`, 'utf-16be', { addBOM: false })],
    ['UTF-16 little end first, without a mark', 'utf-16le', Buffer.from(text, 'utf16le')],
    ['UTF-16 big end first, without a mark', 'utf-16be', iconv.encode(text, 'utf-16be', { addBOM: false })],
    ['Windows-1252', 'windows-1252', iconv.encode(text, 'win1252')],
  ] as const;
  for (const [name, encoding, bytes] of files) {
    test.each([1, 7, 65_536])(`reads ${name} in pieces of %d bytes`, (piece) => {
      expect(decode(bytes, piece)).toEqual({ text, encoding });
    });
  }

  test('tells Windows-1252 also where plain ASCII comes first for long', () => {
    const long = `${'plain,row\n'.repeat(20_000)}caf\u00e9,row\n`;
    expect(decode(iconv.encode(long, 'win1252'), 8_192)).toEqual({ text: long, encoding: 'windows-1252' });
  });

  test.each([
    ['a spreadsheet', [0x50, 0x4b, 3, 4, 9, 9]],
    ['compressed', [0x1f, 0x8b, 8, 0]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 65, 0, 0, 0]],
  ])('refuses %s by name', (name, bytes) => {
    expect(() => decode(Uint8Array.from(bytes), 99)).toThrow(name);
  });
});

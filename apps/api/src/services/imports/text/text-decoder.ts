import { isUtf8 } from 'node:buffer';
import { AppError } from '@alongside/common';
import iconv from 'iconv-lite';

/** What the bytes turned out to be. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextDecoding {
  /** @throws AppError `invalid_request` when the bytes are no text at all */
  push(bytes: Uint8Array): string;
  end(): string;
  /** Known for sure only after `end`: a file that is plain ASCII so far may still turn. */
  encoding(): TextEncoding;
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding | 'utf-32' }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
const magic: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a spreadsheet or an archive (zip)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook' },
  { bytes: [0x1f, 0x8b], name: 'compressed (gzip)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
];
// How much is looked at before a file without a mark is called UTF-8 or Windows-1252.
const windowBytes = 65_536;

/**
 * Bytes to text, piece by piece. A mark decides; else zeros at every second byte mean UTF-16; else the first stretch that is not
 * ASCII decides between UTF-8 and Windows-1252, which are the same up to there.
 */
export function textDecoding(): TextDecoding {
  let held: Buffer = Buffer.alloc(0);
  let decoder: { write(bytes: Buffer): string; end(): string | undefined } | undefined;
  let encoding: TextEncoding = 'utf-8';
  let isStarted = false;

  const use = (chosen: TextEncoding) => {
    encoding = chosen;
    // defaultEncoding keeps iconv from judging on its own; marks are cut off here.
    decoder = iconv.getDecoder(chosen === 'windows-1252' ? 'win1252' : chosen, { stripBOM: false });
  };
  const start = () => {
    isStarted = true;
    const found = magic.find((one) => startsWith(held, one.bytes));
    if (found) throw new AppError('invalid_request', `the file is ${found.name}, not CSV: save it as CSV first`);
    const mark = marks.find((one) => startsWith(held, one.bytes));
    if (mark?.encoding === 'utf-32') throw new AppError('invalid_request', 'the file is UTF-32: save it as UTF-8');
    if (mark) {
      use(mark.encoding);
      held = held.subarray(mark.bytes.length);
      return;
    }
    const wide = utf16WithoutMark(held);
    if (wide) use(wide);
  };
  const ascii = (isLast: boolean): string => {
    const at = held.findIndex((byte) => byte > 0x7f);
    const plain = at < 0 ? held : held.subarray(0, at);
    held = at < 0 ? held.subarray(held.length) : held.subarray(at);
    let text = plain.toString('latin1');
    if (held.length >= windowBytes || (isLast && held.length > 0)) {
      use(isUtf8(isLast ? held : withoutTornEnd(held)) ? 'utf-8' : 'windows-1252');
      text += drain();
    }
    return text;
  };
  const drain = (): string => {
    const text = decoder?.write(held) ?? '';
    held = held.subarray(held.length);
    return text;
  };
  return {
    push(bytes) {
      held = held.length === 0 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.concat([held, bytes]);
      if (!isStarted && held.length < 512) return '';
      if (!isStarted) start();
      return decoder ? drain() : ascii(false);
    },
    end() {
      if (!isStarted) start();
      const text = decoder ? drain() : ascii(true);
      return text + (decoder?.end() ?? '');
    },
    encoding: () => encoding,
  };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, at) => bytes[at] === byte);
}

function utf16WithoutMark(bytes: Uint8Array): TextEncoding | undefined {
  const pairs = Math.min(bytes.length, 512) >> 1;
  let low = 0;
  let high = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (bytes[2 * at] === 0) high += 1;
    if (bytes[2 * at + 1] === 0) low += 1;
  }
  if (pairs >= 4 && low > pairs * 0.7 && high < pairs * 0.1) return 'utf-16le';
  if (pairs >= 4 && high > pairs * 0.7 && low < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** The bytes less a character that the next piece would complete. */
function withoutTornEnd(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}

import { deserialize, serialize } from 'node:v8';
import { assert } from '@alongside/common';

const headBytes = 4;
/** Far above anything that is sent: a length beyond it is no length. @unit bytes */
const mostBytes = 268_435_456;

/** A value as it goes through a socket: its length, then itself as structured data, so that bytes and absent values survive. */
export function encodeFrame(value: unknown): Buffer {
  const body = serialize(value);
  const head = Buffer.allocUnsafe(headBytes);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

/** Puts values together again from whatever pieces a socket hands over. */
export class FrameReader {
  #parts: Buffer[] = [];
  #length = 0;

  /** @returns the values that this piece completes */
  take(part: Buffer): unknown[] {
    this.#parts.push(part);
    this.#length += part.length;
    const values: unknown[] = [];
    for (let size = this.#frameBytes(); this.#length >= size; size = this.#frameBytes()) values.push(deserialize(this.#cut(size)));
    return values;
  }

  /** @returns how long the first frame is with its head; more than there is while not even the head is there */
  #frameBytes(): number {
    if (this.#length < headBytes) return headBytes;
    if ((this.#parts[0]?.length ?? 0) < headBytes) this.#join();
    const size = this.#parts[0]?.readUInt32LE() ?? 0;
    assert(size <= mostBytes, 'what comes through the socket is not a frame');
    return headBytes + size;
  }

  #cut(size: number): Buffer {
    this.#join();
    const [all] = this.#parts;
    assert(all, 'a frame that is cut has arrived');
    this.#length -= size;
    this.#parts = this.#length > 0 ? [all.subarray(size)] : [];
    return all.subarray(headBytes, size);
  }

  #join(): void {
    if (this.#parts.length > 1) this.#parts = [Buffer.concat(this.#parts, this.#length)];
  }
}

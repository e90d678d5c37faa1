import { AppError } from '@alongside/common';

/**
 * The bytes of an upload.
 *
 * @param askAgain throws when the sender may not send any more
 * @throws AppError `payload_too_large` past the limit; `invalid_request` when the sender breaks off
 */
export async function* limitedBytes(body: AsyncIterable<Uint8Array>, limitBytes: number, askAgain: () => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const pieces = body[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch((cause: unknown) => {
      throw new AppError('invalid_request', 'the upload broke off: what was read is stored, sending the file again is safe', { cause });
    });
    askAgain();
    if (next.done) return;
    bytes += next.value.length;
    if (bytes > limitBytes) throw new AppError('payload_too_large', `a file may have ${limitBytes} bytes at most`);
    yield next.value;
  }
}

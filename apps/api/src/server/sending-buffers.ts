/** More than most stored answers have. @unit bytes */
const size = 131_072;
/** As many answers under way at once find one that lies ready. */
const mostKept = 32;
/** Encoded, a character of a string has at most so many bytes. */
const bytesPerUnit = 3;

/**
 * Buffers in which texts become the bytes that are sent, used again and again: made anew for each answer they would lie outside of the heap
 * until all of it is collected.
 */
export class SendingBuffers {
  readonly #free: Buffer[] = [];

  /** The bytes of the text, and what to call once they are sent: nobody may look at them after that. */
  encode(text: string): { readonly bytes: Buffer; readonly sent: () => void } {
    if (text.length * bytesPerUnit > size) return { bytes: Buffer.from(text), sent: () => undefined };
    const buffer = this.#free.pop() ?? Buffer.allocUnsafeSlow(size);
    return {
      bytes: buffer.subarray(0, buffer.write(text)),
      sent: () => {
        if (this.#free.length < mostKept) this.#free.push(buffer);
      },
    };
  }
}

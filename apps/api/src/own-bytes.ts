/**
 * The text in memory of its own. `Buffer.from` cuts shorter ones out of pieces of 64 KB: all of a piece stays for as long as anything in it
 * is held, and all of it is copied for another thread.
 */
export function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

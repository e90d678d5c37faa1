const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first letters of these bytes in base32 (RFC 4648, lower case): 5 bits each, 8 letters from 5 bytes. */
export function base32(bytes: Uint8Array, letters: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((held >> (bits - 5)) & 31);
  }
  return text.slice(0, letters);
}

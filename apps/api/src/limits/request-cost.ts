/** @unit bytes of a body that count as one more request: reading and storing it takes about as long. */
const bytesPerRequest = 8_192;
/** What a body of unknown length counts for. */
const unknownCost = 32;

/** How many requests a request counts for, told by its headers alone, so that it can be refused before its body is read. */
export function requestCost(contentLength: string | undefined, transferEncoding: string | undefined): number {
  if (contentLength !== undefined) return 1 + Math.floor(Number(contentLength) / bytesPerRequest);
  return transferEncoding === undefined ? 1 : unknownCost;
}

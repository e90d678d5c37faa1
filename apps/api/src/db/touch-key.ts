/** Touch keys count from here. */
const epochMs = Date.UTC(2025, 0, 1);
const perMs = 8_192;

/**
 * The smallest key of a touch seen at that time. Keys are 53-bit integers that grow with time, so rows are appended to the table
 * instead of being spread over its pages; the single writer adds a running number.
 *
 * @param observedAtMs milliseconds since 1970 UTC, not before 2025
 */
export function touchKeyAt(observedAtMs: number): number {
  return Math.max(0, observedAtMs - epochMs) * perMs;
}

export function touchIdOf(key: number): string {
  return `tch_${key.toString(36)}`;
}

/** @returns the key behind an id; one that no touch has where the text is no id of ours */
export function touchKeyOf(id: string): number {
  const key = Number.parseInt(id.slice('tch_'.length), 36);
  return Number.isSafeInteger(key) ? key : -1;
}

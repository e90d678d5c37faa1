import type { RecordHints } from '@alongside/common';

/**
 * Whether two readings of a page may be believed: they agree, say something, and say it of another record than the one before.
 *
 * Single-page apps keep the old record's fields for a moment after the address has changed, and need not swap all of them at
 * once: so the strongest hint itself must be new. Two records that truly share it never settle; the caller's deadline decides.
 *
 * @param before what the page showed of the record before this one, if any
 * @param waitedMs since the address changed; without an e-mail, which often comes last, only a patient reader is told yes
 */
export function hintsSettled(
  previous: RecordHints | undefined,
  current: RecordHints,
  before: RecordHints = {},
  waitedMs = Number.POSITIVE_INFINITY,
): boolean {
  const strongest = keys.find((key) => current[key]);
  return (
    strongest !== undefined &&
    keys.every((key) => current[key] === previous?.[key]) &&
    current[strongest] !== before[strongest] &&
    (strongest === 'email' || waitedMs >= patienceMs)
  );
}

const keys = ['email', 'name', 'domain'] as const;
const patienceMs = 1500;

import type { RecordHints } from '@alongside/common';

/**
 * Whether two readings of a page may be believed: they agree, say something, and are not the hints of the record shown before.
 *
 * Single-page apps keep the old record's fields for a moment after the address has changed. Two records that truly show
 * the same never settle; the caller's own deadline decides then.
 *
 * @param before what was read from the record shown before this one, if any
 */
export function hintsSettled(previous: RecordHints | undefined, current: RecordHints, before?: RecordHints): boolean {
  return previous !== undefined && key(current) !== '' && key(current) === key(previous) && (!before || key(current) !== key(before));
}

const key = ({ email = '', name = '', domain = '' }: RecordHints) => (email || name || domain ? [email, name, domain].join('\n') : '');

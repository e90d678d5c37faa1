const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which clocks in the zone show this local time. An hour that happens twice is its first time; one that does not
 * happen is read with the offset before the jump.
 *
 * @param localMs the local time as if it were UTC, ms since 1970
 * @unit milliseconds since 1970 UTC
 */
export function localToUtcMs(localMs: number, timeZone: string): number {
  if (timeZone === 'UTC') return localMs;
  const before = offsetAt(localMs - 86_400_000, timeZone);
  const after = offsetAt(localMs + 86_400_000, timeZone);
  for (const offset of before >= after ? [before, after] : [after, before]) {
    if (offsetAt(localMs - offset, timeZone) === offset) return localMs - offset;
  }
  return localMs - before;
}

/** Whether the runtime knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function offsetAt(utcMs: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(utcMs)) part[type] = Number(value);
  const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
  return local - Math.floor(utcMs / 1_000) * 1_000;
}

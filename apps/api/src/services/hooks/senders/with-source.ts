type Fields = Readonly<Record<string, unknown>>;

/**
 * The event under the name that its endpoint gives to facts, unless it brings one. A touch says it one level below, and names its person
 * and its campaign by ids of the same system unless it says which.
 */
export function withSource(event: Fields, source: string): Record<string, unknown> {
  if (event.type !== 'touch.record') return { source, ...event };
  const { touch } = event;
  if (!isObject(touch)) return { ...event };
  const sourced: Record<string, unknown> = { source, ...touch };
  for (const name of ['person', 'campaign']) {
    const reference = sourced[name];
    if (isObject(reference) && reference.externalId !== undefined) sourced[name] = { source: sourced.source, ...reference };
  }
  return { ...event, touch: sourced };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

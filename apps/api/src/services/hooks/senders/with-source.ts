/** The event under the name that its endpoint gives to facts, unless it brings one. A touch says it one level below. */
export function withSource(event: Readonly<Record<string, unknown>>, source: string): Record<string, unknown> {
  if (event.type !== 'touch.record') return { source, ...event };
  const { touch } = event;
  const isObject = typeof touch === 'object' && touch !== null && !Array.isArray(touch);
  return isObject ? { ...event, touch: { source, ...touch } } : { ...event };
}

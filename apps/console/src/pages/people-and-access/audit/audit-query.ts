/** The filters of the address as the API takes them: days become the moments at which they begin and end, where the reader is. */
export function auditQuery(state: URLSearchParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of ['chain', 'action', 'actorId'] as const) {
    const value = state.get(name)?.trim();
    if (value) query[name] = value;
  }
  const from = startOfDay(state.get('from'), 0);
  const end = startOfDay(state.get('to'), 1);
  if (from) query.from = from;
  if (end) query.to = end;
  return query;
}

/** When the day begins, or the one so many days later: not every day has 24 hours. */
function startOfDay(day: string | null, later: number): string | undefined {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? `${day}T00:00:00` : Number.NaN);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

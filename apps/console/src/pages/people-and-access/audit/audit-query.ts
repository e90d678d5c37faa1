const dayMs = 86_400_000;

/** The filters of the address as the API takes them: days become the moments at which they begin and end, where the reader is. */
export function auditQuery(state: URLSearchParams): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of ['chain', 'action', 'actorId'] as const) {
    const value = state.get(name)?.trim();
    if (value) query[name] = value;
  }
  const from = startOfDayMs(state.get('from'));
  const to = startOfDayMs(state.get('to'));
  if (from !== undefined) query.from = new Date(from).toISOString();
  if (to !== undefined) query.to = new Date(to + dayMs).toISOString();
  return query;
}

function startOfDayMs(day: string | null): number | undefined {
  const atMs = /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? Date.parse(`${day}T00:00:00`) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : atMs;
}

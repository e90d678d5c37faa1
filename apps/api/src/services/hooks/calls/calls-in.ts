/** The calls in a body: one, a list, or a batch whose own `sentAt` counts for each. */
export function callsIn(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  if (typeof body !== 'object' || body === null) return [];
  const { batch, sentAt } = body as { batch?: unknown; sentAt?: unknown };
  if (!Array.isArray(batch)) return [body];
  return batch.map((call: unknown) => (typeof call === 'object' && call !== null && sentAt !== undefined ? { sentAt, ...call } : call));
}

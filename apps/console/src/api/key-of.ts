const unanswered = new Map<string, string>();

/**
 * The `Idempotency-Key` of a request: a new one for each act, and the same one for an act that is tried again because nobody knows
 * whether it was done. Whoever hears of its outcome calls `done`.
 *
 * @param request everything that makes it this request and no other
 */
export function keyOf(request: string): { readonly value: string; done(): void } {
  const value = unanswered.get(request) ?? newKey();
  unanswered.set(request, value);
  return {
    value,
    done() {
      if (unanswered.get(request) === value) unanswered.delete(request);
    },
  };
}

/** `randomUUID` is not there on a console without TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

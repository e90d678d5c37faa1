/** The steps of a JSON pointer (RFC 6901). */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at these steps; `undefined` when nothing does. Only what the JSON itself says: nothing that objects and arrays have by nature. */
export function readSteps(root: unknown, steps: readonly string[]): unknown {
  let at = root;
  for (const step of steps) {
    if (Array.isArray(at)) at = /^(?:0|[1-9]\d{0,6})$/.test(step) ? at[Number(step)] : undefined;
    else at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Record<string, unknown>)[step] : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

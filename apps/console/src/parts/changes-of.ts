/** The fields of a form that differ from what it began with, without those that are never kept. */
export function changesOf<Draft extends object>(draft: Draft, initial: Draft, secret: readonly (keyof Draft)[]): Partial<Draft> {
  const before = new Map<string, unknown>(Object.entries(initial));
  const changed = Object.entries(draft).filter(
    ([field, value]) => !secret.includes(field as keyof Draft) && JSON.stringify(value) !== JSON.stringify(before.get(field)),
  );
  return Object.fromEntries(changed) as Partial<Draft>;
}

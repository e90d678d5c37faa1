import type * as z from 'zod';

/**
 * Of the values offered for the fields of a noun, those that the noun takes. A sender's odd phone number must not cost its owner the name.
 *
 * @param leave told the name of each field that was left out
 */
export function takeFields(
  shape: Readonly<Record<string, z.ZodType>>,
  offered: Readonly<Record<string, unknown>>,
  leave: (field: string) => void,
): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(offered)) {
    if (value === undefined) continue;
    const parsed = shape[name]?.safeParse(value);
    if (parsed?.success) taken[name] = parsed.data;
    else leave(name);
  }
  return taken;
}

import type * as z from 'zod';
import { CellError } from '../values/cell-error.ts';

/**
 * The fields as the noun's own schema has them.
 *
 * @throws CellError for the first field that the schema refuses
 */
export function checked<Schema extends z.ZodType>(schema: Schema, fields: Readonly<Record<string, unknown>>): z.output<Schema> {
  const given: Record<string, unknown> = {};
  for (const field in fields) if (fields[field] !== undefined) given[field] = fields[field];
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String) ?? [];
  throw new CellError(
    given[path[0] ?? ''] === undefined ? `${path[0] ?? 'a value'} is missing` : `${path.join('.')}: ${issue?.message}`,
    path[0],
  );
}

import type * as z from 'zod';

/** A body that must be there and be JSON of this shape. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

import type * as z from 'zod';

/** An answer with a JSON body of this shape. */
export function jsonAnswer<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

import * as z from 'zod';

/** How a list is asked for: at most `limit` rows after `cursor`. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(512).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list. `nextCursor` is absent on the last one. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), nextCursor: z.string().optional() });
export type Page<Item> = { items: Item[]; nextCursor?: string | undefined };

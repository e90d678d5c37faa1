import * as z from 'zod';
import { Role } from './workspace.ts';

/** A person who works with the product in one workspace; until sign-in exists, the bearer of an API key. */
export const Member = z.object({
  id: z.string().regex(/^mem_[0-9a-z]+$/),
  name: z.string().trim().min(1).max(120),
  roles: z.array(Role).min(1),
});
export type Member = z.infer<typeof Member>;

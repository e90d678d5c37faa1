import * as z from 'zod';
import { WorkspaceId } from './ids.ts';
import { Instant } from './time.ts';

/** Short name of a workspace in commands and addresses. */
export const WorkspaceSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'must be lower-case letters, digits and dashes, at most 40');

/** One customer: everything it owns lives in one database of its own. */
export const Workspace = z.object({
  id: WorkspaceId,
  slug: WorkspaceSlug,
  name: z.string().trim().min(1).max(120),
  createdAt: Instant,
});
export type Workspace = z.infer<typeof Workspace>;

/** What a member or a key may do. Reps read records and give feedback, marketers also write, admins also rule. */
export const Role = z.enum(['rep', 'marketer', 'admin']);
export type Role = z.infer<typeof Role>;

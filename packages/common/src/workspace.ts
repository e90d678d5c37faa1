import * as z from 'zod';
import { WorkspaceId } from './ids.ts';
import { text } from './text.ts';
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

/** Whose records a rep may see: everybody's, those of the rep's teams, or the rep's own. Ownership is the owner's e-mail address on the record. */
export const RepsSee = z.enum(['all', 'team', 'own']);
export type RepsSee = z.infer<typeof RepsSee>;

export const WorkspaceSettings = z.object({
  repsSee: RepsSee,
  /** Whether members sign in through the identity provider only. */
  ssoOnly: z.boolean(),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

export const WorkspaceDetails = Workspace.extend(WorkspaceSettings.shape);
export type WorkspaceDetails = z.infer<typeof WorkspaceDetails>;

/** Absent fields stay as they are. The slug never changes: it stands in commands and in people's notes. */
export const WorkspacePatch = z.object({ name: text(120).optional(), ...WorkspaceSettings.partial().shape });
export type WorkspacePatch = z.infer<typeof WorkspacePatch>;

export const WorkspaceInput = z.object({ slug: WorkspaceSlug, name: text(120) });
export type WorkspaceInput = z.infer<typeof WorkspaceInput>;

/** Deleting a workspace cannot be undone: its name must be typed. */
export const WorkspaceDeletion = z.object({ confirmName: z.string().max(120) });
export type WorkspaceDeletion = z.infer<typeof WorkspaceDeletion>;

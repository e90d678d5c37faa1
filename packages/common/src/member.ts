import * as z from 'zod';
import { EmailAddress } from './email-address.ts';
import { MemberId, TeamId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { Role } from './workspace.ts';

export const MemberStatus = z.enum(['active', 'suspended']);
export type MemberStatus = z.infer<typeof MemberStatus>;

/** The roles of a member: at least one, each once. */
export const Roles = z
  .array(Role)
  .min(1)
  .max(3)
  .transform((roles) => [...new Set(roles)].sort());

/** A person who works with the product in one workspace. */
export const Member = z.object({
  id: MemberId,
  name: text(120),
  email: EmailAddress,
  roles: z.array(Role).min(1),
  teamIds: z.array(TeamId),
  status: MemberStatus,
  /** What brought the member here. */
  source: z.enum(['first_admin', 'invitation', 'sso']),
  createdAt: Instant,
  lastSeenAt: Instant.optional(),
});
export type Member = z.infer<typeof Member>;

/** Absent fields stay as they are; `teamIds` replaces the whole list. */
export const MemberPatch = z.object({
  name: text(120).optional(),
  roles: Roles.optional(),
  status: MemberStatus.optional(),
  teamIds: z.array(TeamId).max(50).optional(),
});
export type MemberPatch = z.infer<typeof MemberPatch>;

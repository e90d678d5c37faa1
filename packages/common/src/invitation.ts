import * as z from 'zod';
import { EmailAddress } from './email-address.ts';
import { InvitationId, TeamId } from './ids.ts';
import { Roles } from './member.ts';
import { Instant } from './time.ts';
import { Role } from './workspace.ts';

/** A link that makes whoever receives it a member. It goes to one address and works once. */
export const Invitation = z.object({
  id: InvitationId,
  email: EmailAddress,
  roles: z.array(Role).min(1),
  teamIds: z.array(TeamId),
  status: z.enum(['pending', 'accepted', 'revoked', 'expired']),
  createdAt: Instant,
  expiresAt: Instant,
});
export type Invitation = z.infer<typeof Invitation>;

export const InvitationInput = z.object({
  email: EmailAddress,
  roles: Roles,
  teamIds: z.array(TeamId).max(50).default([]),
  expiresInDays: z.int().min(1).max(30).default(7),
});
export type InvitationInput = z.infer<typeof InvitationInput>;

/** The only answer that holds the link: it is not stored, and it is not told again. */
export const NewInvitation = Invitation.extend({
  link: z.url(),
  /** Whether it was also sent by mail. */
  sent: z.boolean(),
});
export type NewInvitation = z.infer<typeof NewInvitation>;

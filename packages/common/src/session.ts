import * as z from 'zod';
import { EmailAddress } from './email-address.ts';
import { MemberId, SessionId } from './ids.ts';
import { Instant } from './time.ts';
import { Role, Workspace } from './workspace.ts';

/** Who asks, and what they may do. */
export const Session = z.object({
  workspace: Workspace.omit({ createdAt: true }),
  /** The strongest of `roles`. */
  role: Role,
  roles: z.array(Role),
  via: z.enum(['key', 'console', 'extension']),
  /** Absent for a key. */
  member: z.object({ id: MemberId, name: z.string(), email: EmailAddress }).optional(),
});
export type Session = z.infer<typeof Session>;

/** A browser or an extension somewhere that a member is signed in with. */
export const Device = z.object({
  id: SessionId,
  memberId: MemberId,
  kind: z.enum(['console', 'extension']),
  /** Such as `Firefox on Linux`; from what the browser said of itself. */
  label: z.string(),
  method: z.enum(['email', 'sso', 'invitation', 'first_admin']),
  createdAt: Instant,
  lastUsedAt: Instant,
  expiresAt: Instant,
  /** Whether it is the one that asks. */
  current: z.boolean(),
});
export type Device = z.infer<typeof Device>;

import * as z from 'zod';
import { AuditEntryId } from './ids.ts';
import { Instant } from './time.ts';

/** Who did something: a member, a key, a command on the server's machine, a visitor who was not signed in yet, or the server by itself. */
export const AuditActorKind = z.enum(['member', 'key', 'command', 'visitor', 'system']);
export type AuditActorKind = z.infer<typeof AuditActorKind>;

/** Values of what changed, without personal data: roles, states, counts, settings. */
export const AuditFacts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));
export type AuditFacts = z.infer<typeof AuditFacts>;

/** One sensitive act, written with the act itself and never changed. Each entry's hash covers the one before it. */
export const AuditEntry = z.object({
  id: AuditEntryId,
  /** Which of the workspace's two chains: `access` for members, keys and sign-in, `data` for records and settings of the CRM side. */
  chain: z.enum(['access', 'data']),
  /** Position in its chain, from 1, without gaps. */
  sequence: z.int().positive(),
  at: Instant,
  actor: z.object({ kind: AuditActorKind, id: z.string() }),
  /** Such as `member.roles_changed`. */
  action: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  before: AuditFacts.optional(),
  after: AuditFacts.optional(),
  /** From where: the client's address as the server saw it, and the request. */
  origin: z.object({ address: z.string().optional(), requestId: z.string().optional() }),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

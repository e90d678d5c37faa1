import { AuditEntry, Instant, instantToMs } from '@alongside/common';
import * as z from 'zod';

/** Which entries of the audit log are asked for. */
export const AuditFilterQuery = z.object({
  chain: AuditEntry.shape.chain.optional(),
  /** Such as `member.roles_changed`. */
  action: z.string().min(1).max(80).optional(),
  actorId: z.string().min(1).max(80).optional(),
  subjectId: z.string().min(1).max(80).optional(),
  from: Instant.optional(),
  /** Up to, not including. */
  to: Instant.optional(),
});

/** The same with times as services take them. */
export function toAuditFilter<Query extends z.infer<typeof AuditFilterQuery>>({ from, to, ...rest }: Query) {
  return {
    ...rest,
    fromMs: from === undefined ? undefined : instantToMs(from),
    toMs: to === undefined ? undefined : instantToMs(to),
  };
}

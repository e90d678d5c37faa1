import * as z from 'zod';
import { ApiKeyId } from './ids.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { Role } from './workspace.ts';

/** One area of the API to read or to write, such as `people:read`. The areas are the first words of the addresses under `/v1`. */
export const Scope = z.string().regex(/^[a-z]+(?:-[a-z]+)*:(?:read|write)$/, 'must be an area and read or write, such as people:read');
export type Scope = z.infer<typeof Scope>;

/** A key for a machine. Only a keyed hash of the key itself is stored. */
export const ApiKey = z.object({
  id: ApiKeyId,
  name: z.string(),
  /** The beginning of the key, which tells it from others. */
  prefix: z.string(),
  role: Role,
  /** Absent: all that the role may do. */
  scopes: z.array(Scope).optional(),
  status: z.enum(['active', 'expired', 'revoked']),
  createdAt: Instant,
  expiresAt: Instant.optional(),
  /** To the minute. */
  lastUsedAt: Instant.optional(),
  /** The key that takes its place. */
  replacedBy: ApiKeyId.optional(),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const ApiKeyInput = z.object({
  name: text(120),
  role: Role,
  scopes: z.array(Scope).min(1).max(100).optional(),
  expiresAt: Instant.optional(),
});
export type ApiKeyInput = z.infer<typeof ApiKeyInput>;

/** How long the old key works beside the new one. */
export const ApiKeyRotation = z.object({ overlapHours: z.number().min(0).max(720).default(24) });
export type ApiKeyRotation = z.infer<typeof ApiKeyRotation>;

/** The only answer that holds the key. */
export const NewApiKey = ApiKey.extend({ key: z.string() });
export type NewApiKey = z.infer<typeof NewApiKey>;

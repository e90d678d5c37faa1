import * as z from 'zod';
import { OidcProviderId } from './ids.ts';
import { Roles } from './member.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { Role } from './workspace.ts';

const fields = {
  /** What the button says: `Sign in with …`. */
  name: text(80),
  /** As the provider writes it; its discovery document lies under it. */
  issuer: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .refine((issuer) => /^[\x21-\x7e]+$/.test(issuer), 'must be written as the provider writes it, in ASCII'),
  clientId: text(255),
  /** Which claim holds the groups. */
  groupsClaim: text(80).default('groups'),
  /** Which group gives which roles. A person in none of them gets `defaultRoles`. */
  groupRoles: z
    .array(z.object({ group: text(255), roles: Roles }))
    .max(100)
    .default([]),
  /** What a person gets whom no group gives anything; empty: may not enter. */
  defaultRoles: z.array(Role).max(3).default([]),
  /** Whether a person who is no member yet becomes one at the first sign-in. */
  justInTime: z.boolean().default(true),
  isEnabled: z.boolean().default(true),
};

/** A company's identity provider. The client secret is stored sealed and never told. */
export const OidcProvider = z.object({ id: OidcProviderId, ...fields, hasSecret: z.boolean(), createdAt: Instant, updatedAt: Instant });
export type OidcProvider = z.infer<typeof OidcProvider>;

export const OidcProviderInput = z.object({ ...fields, clientSecret: text(1_000).optional() });
export type OidcProviderInput = z.infer<typeof OidcProviderInput>;

/** Absent fields stay as they are; `clientSecret: null` removes the secret. */
export const OidcProviderPatch = z.object({
  name: fields.name.optional(),
  issuer: fields.issuer.optional(),
  clientId: fields.clientId.optional(),
  clientSecret: text(1_000).nullable().optional(),
  groupsClaim: text(80).optional(),
  groupRoles: fields.groupRoles.unwrap().optional(),
  defaultRoles: fields.defaultRoles.unwrap().optional(),
  justInTime: z.boolean().optional(),
  isEnabled: z.boolean().optional(),
});
export type OidcProviderPatch = z.infer<typeof OidcProviderPatch>;

/** What asking the provider for its own description found: everything sign-in needs, or what is wrong. */
export const OidcProviderCheck = z.object({
  isUsable: z.boolean(),
  /** As the provider itself writes it. */
  issuer: z.string().optional(),
  authorizationEndpoint: z.string().optional(),
  /** Of its signatures, those that we take. */
  algorithms: z.array(z.string()),
  problems: z.array(
    z.enum(['unreachable', 'no_discovery_document', 'other_issuer', 'endpoint_missing', 'endpoint_not_allowed', 'no_algorithm', 'no_keys']),
  ),
  /** What to register with the provider. */
  redirectUri: z.string(),
});
export type OidcProviderCheck = z.infer<typeof OidcProviderCheck>;

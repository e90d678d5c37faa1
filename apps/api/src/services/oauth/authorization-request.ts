import { minuteMs, WorkspaceSlug } from '@alongside/common';
import * as z from 'zod';
import { isExtensionRedirect } from '../../auth/extension-redirect.ts';
import { seal, unseal } from '../../auth/seal.ts';
import type { Context } from '../../context.ts';
import { extensionClient } from './client.ts';

const purpose = 'authorization request';
const lifeMs = 10 * minuteMs;

/** What an extension asked for, on its way through the console: it cannot be changed there. */
const AuthorizationRequest = z.object({
  clientId: z.literal(extensionClient.id),
  redirectUri: z.string(),
  codeChallenge: z.string(),
  state: z.string(),
  workspace: WorkspaceSlug.optional(),
  expiresAtMs: z.number(),
});
export type AuthorizationRequest = z.infer<typeof AuthorizationRequest>;

export function sealRequest(server: Context, request: Omit<AuthorizationRequest, 'clientId' | 'expiresAtMs'>): string {
  const whole: AuthorizationRequest = { ...request, clientId: extensionClient.id, expiresAtMs: server.clock() + lifeMs };
  return seal(server.secret, purpose, JSON.stringify(whole), server.randomBytes);
}

/** `undefined` when it is not ours, has expired, or would lead to an extension that is no longer let in. */
export function unsealRequest(server: Context, sealed: string): AuthorizationRequest | undefined {
  const text = unseal(server.secret, purpose, sealed);
  const request = text === undefined ? undefined : AuthorizationRequest.parse(JSON.parse(text));
  if (!request || server.clock() >= request.expiresAtMs) return undefined;
  return isExtensionRedirect(request.redirectUri, server.env.extensionIds) ? request : undefined;
}

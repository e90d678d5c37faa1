import { AppError, type OidcProviderPatch } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { clientSecret } from './client-secret.ts';
import { providerRows } from './provider-rows.ts';
import { refuseBadIssuer } from './refuse-bad-issuer.ts';

/**
 * Changes an identity provider.
 *
 * @returns its id; `undefined` when there is none
 * @throws AppError `invalid_request` for another issuer without a new secret; `conflict` when it is the only way in and switched off
 */
export async function updateProvider(
  server: Pick<Context, 'secret' | 'randomBytes' | 'origin'>,
  { workspace, control }: WorkspaceContext,
  id: string,
  { clientSecret: secret, ...fields }: OidcProviderPatch,
): Promise<string | undefined> {
  const stored = providerRows.of(control.native, workspace.id, id);
  if (!stored) return undefined;
  const movesTo = fields.issuer !== undefined && fields.issuer !== stored.issuer ? fields.issuer : undefined;
  if (movesTo !== undefined) refuseBadIssuer(server, movesTo);
  // A secret goes to whom it was given for: else whoever may change the issuer could have it sent to themselves.
  if (movesTo !== undefined && secret === undefined && stored.clientSecretSealed !== undefined) {
    const message = 'another issuer needs its own secret: give it, or null for none';
    throw new AppError('invalid_request', 'the secret is missing', { errors: [{ path: 'clientSecret', message }] });
  }
  const clientSecretSealed = typeof secret === 'string' ? clientSecret.seal(server, workspace.id, secret) : secret;
  const patch = { ...fields, clientSecretSealed };
  return (await control.write('oidc.updateProvider', { workspaceId: workspace.id, id, patch })) ? id : undefined;
}

import type { OidcProviderInput } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { clientSecret } from './client-secret.ts';
import { refuseBadIssuer } from './refuse-bad-issuer.ts';

/**
 * Sets up an identity provider for the workspace.
 *
 * @throws AppError `invalid_request` for an issuer that cannot be one; `conflict` for a second one with the same client
 */
export async function createProvider(
  server: Pick<Context, 'secret' | 'randomBytes' | 'origin'>,
  { workspace, control }: WorkspaceContext,
  { clientSecret: secret, ...fields }: OidcProviderInput,
): Promise<string> {
  refuseBadIssuer(server, fields.issuer);
  const clientSecretSealed = secret === undefined ? null : clientSecret.seal(server, workspace.id, secret);
  return control.write('oidc.createProvider', { workspaceId: workspace.id, provider: { ...fields, clientSecretSealed } });
}

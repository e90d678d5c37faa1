import { type ApiKeyInput, AppError, assert, instantToMs, type NewApiKey } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getKey } from './get-key.ts';
import { refuseMorePower } from './refuse-more-power.ts';

/**
 * Makes a key. This answer alone holds it.
 *
 * @throws AppError `invalid_request` for an end that has passed, `forbidden` for more than the asking key may do itself
 */
export async function issueKey(server: Context, context: WorkspaceContext, input: ApiKeyInput): Promise<NewApiKey> {
  const { workspace, control, clock, principal } = context;
  const { name, role, expiresAt } = input;
  const scopes = input.scopes && [...new Set(input.scopes)].sort();
  refuseMorePower(principal, scopes);
  const expiresAtMs = expiresAt === undefined ? undefined : instantToMs(expiresAt);
  if (expiresAtMs !== undefined && expiresAtMs <= clock()) {
    throw new AppError('invalid_request', 'expiresAt: has passed', { errors: [{ path: 'expiresAt', message: 'has passed' }] });
  }
  const { token, prefix } = newSecretToken('key', server.randomBytes);
  const hash = server.keys.hash(token);
  const id = await control.write('keys.create', { workspaceId: workspace.id, prefix, hash, name, role, scopes, expiresAtMs });
  const key = await getKey(context, id);
  assert(key, 'a key that was just made is there');
  return { ...key, key: token };
}

import { AppError, type AuthorizationApproval, type AuthorizationPreview, assert } from '@alongside/common';
import { newSecretToken } from '../../auth/secret-token.ts';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { type AuthorizationRequest, unsealRequest } from './authorization-request.ts';
import { backTo } from './begin-authorization.ts';
import { extensionClient } from './client.ts';

/** What the member is asked. @throws AppError as `approveAuthorization` */
export function previewAuthorization(server: Context, context: WorkspaceContext, sealed: string): AuthorizationPreview {
  readRequest(server, context, sealed);
  const { workspace, principal } = context;
  assert(principal.member, 'only members are asked');
  return { client: extensionClient.name, workspaceName: workspace.name, memberName: principal.member.name };
}

/**
 * Lets an extension sign in as the member who is signed in at the console.
 *
 * @throws AppError `link_expired` for a request that is not good (any more), `forbidden` when it is for another workspace
 */
export async function approveAuthorization(server: Context, context: WorkspaceContext, sealed: string): Promise<AuthorizationApproval> {
  const { clientId, redirectUri, codeChallenge, state } = readRequest(server, context, sealed);
  const { member, sessionId } = context.principal;
  assert(member && sessionId, 'only members approve');
  const { token, prefix } = newSecretToken('code', server.randomBytes);
  const hash = server.keys.hash(token);
  const code = { prefix, hash, workspaceId: context.workspace.id, memberId: member.id, sessionId, clientId, redirectUri, codeChallenge };
  await context.control.write('oauth.createCode', code);
  return { redirectTo: backTo(server, redirectUri, { code: token, state }) };
}

function readRequest(server: Context, { workspace }: WorkspaceContext, sealed: string): AuthorizationRequest {
  const request = unsealRequest(server, sealed);
  if (!request) throw new AppError('link_expired', 'this request has expired: begin again in the extension');
  if (request.workspace !== undefined && request.workspace !== workspace.slug) {
    throw new AppError('forbidden', `the extension asks for the workspace ${request.workspace}: sign in there`);
  }
  return request;
}

import { AppError, type OAuthErrorCode, WorkspaceSlug } from '@alongside/common';
import { isExtensionRedirect } from '../../auth/extension-redirect.ts';
import type { Context } from '../../context.ts';
import { sealRequest } from './authorization-request.ts';
import { extensionClient } from './client.ts';

/** The query of an address as it came. */
export type AuthorizationQuery = Readonly<Partial<Record<string, string>>>;

/**
 * Where the browser goes on: to the console, which asks the member; or back to the extension with what was wrong.
 *
 * @throws AppError `invalid_request` when client or address are none of ours, so that there is nobody to send back to
 */
export function beginAuthorization(server: Context, query: AuthorizationQuery): string {
  const { client_id: clientId, redirect_uri: redirectUri = '', state = '', workspace } = query;
  if (clientId !== extensionClient.id) throw new AppError('invalid_request', 'this client is not known here');
  if (!isExtensionRedirect(redirectUri, server.env.extensionIds)) {
    throw new AppError(
      'invalid_request',
      'redirect_uri is not the address of an extension that may sign in here: see ALONGSIDE_EXTENSION_IDS',
    );
  }
  const wrong = findWrong(query);
  if (wrong) return backTo(server, redirectUri, { ...wrong, state });
  const request = sealRequest(server, { redirectUri, state, codeChallenge: query.code_challenge ?? '', workspace });
  // Said once more in the open: the console cannot read what is sealed, and has to know whose ways to sign in it shows.
  return `${server.origin()}/authorize?request=${request}${workspace === undefined ? '' : `&workspace=${workspace}`}`;
}

/** An address of the extension with an answer in it. `iss` tells it from answers of other servers (RFC 9207). */
export function backTo(server: Context, redirectUri: string, answer: Readonly<Record<string, string>>): string {
  return `${redirectUri}?${new URLSearchParams({ ...answer, iss: server.origin() }).toString()}`;
}

function findWrong(query: AuthorizationQuery): { error: OAuthErrorCode; error_description: string } | undefined {
  const { response_type, code_challenge = '', code_challenge_method, state = '', workspace } = query;
  if (response_type !== 'code') return { error: 'unsupported_response_type', error_description: 'response_type must be code' };
  const invalid = (error_description: string) => ({ error: 'invalid_request' as const, error_description });
  if (code_challenge_method !== 'S256') return invalid('code_challenge_method must be S256');
  if (!/^[A-Za-z0-9_-]{43}$/.test(code_challenge)) return invalid('code_challenge must be the SHA-256 of a verifier in base64url');
  if (!/^[\x21-\x7e]{1,512}$/.test(state)) return invalid('state must be 1 to 512 printable characters');
  if (workspace !== undefined && !WorkspaceSlug.safeParse(workspace).success) return invalid('workspace must be the short name of one');
  return undefined;
}

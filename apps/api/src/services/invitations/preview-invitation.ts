import type { InvitationPreview } from '@alongside/common';
import type { Context } from '../../context.ts';
import { findPending } from './find-pending.ts';

/**
 * What an invitation promises, for whoever holds its link.
 *
 * @throws AppError `link_expired`
 */
export function previewInvitation(server: Context, token: string): InvitationPreview {
  const { workspaceName, workspaceSlug, email, roles, ssoOnly } = findPending(server, token);
  return { workspaceName, workspaceSlug, email, roles: [...roles], ssoOnly };
}

import type { SignInOptions } from '@alongside/common';
import type { Context } from '../../context.ts';
import { canMail } from '../../mail/can-mail.ts';

/** How people of the workspace of that short name may sign in. An unknown one answers like one with no identity provider. */
export function getSignInOptions(server: Context, slug: string): SignInOptions {
  const workspace = server.control.findWorkspaceBySlug(slug);
  const rows = workspace
    ? server.control.native.all(
        'SELECT id, name FROM oidc_providers WHERE workspace_id = ? AND is_enabled = 1 ORDER BY name, id',
        workspace.id,
      )
    : [];
  return {
    email: canMail(server) && !workspace?.ssoOnly,
    providers: rows.map(([id, name]) => ({ id: String(id), name: String(name), startPath: `/v1/sign-in/oidc/${String(id)}/start` })),
  };
}

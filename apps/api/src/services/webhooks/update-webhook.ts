import type { WebhookPatch } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { refuseBadTarget } from './refuse-bad-target.ts';

/** Changes a webhook. @returns its id, or `undefined` when there is none */
export async function updateWebhook(
  server: Pick<Context, 'env'>,
  { write }: WorkspaceContext,
  id: string,
  patch: WebhookPatch,
): Promise<string | undefined> {
  if (patch.url !== undefined) refuseBadTarget(server, patch.url);
  return write('webhooks.patch', { id, patch });
}

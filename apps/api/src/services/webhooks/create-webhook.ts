import type { NewWebhook, WebhookInput } from '@alongside/common';
import { assert } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { refuseBadTarget } from './refuse-bad-target.ts';
import { newWebhookSecret } from './sign-message.ts';
import { readWebhook } from './webhook-rows.ts';
import { webhookSecret } from './webhook-secret.ts';

/** Has an address told of events. @throws AppError `invalid_request` for an address that nothing is sent to; `conflict` for too many */
export async function createWebhook(
  server: Pick<Context, 'secret' | 'randomBytes' | 'env'>,
  context: WorkspaceContext,
  input: WebhookInput,
): Promise<NewWebhook> {
  refuseBadTarget(server, input.url);
  const secret = newWebhookSecret(server.randomBytes);
  const sealedSecret = webhookSecret.seal(server, context.workspace.id, secret);
  const id = await context.write('webhooks.create', { ...input, sealedSecret });
  const webhook = await readWebhook(context, id);
  assert(webhook, `${id} was just made`);
  return { ...webhook, secret };
}

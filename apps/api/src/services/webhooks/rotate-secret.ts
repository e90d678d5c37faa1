import { hourMs, type NewWebhook, type WebhookRotation } from '@alongside/common';
import type { Context } from '../../context.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { newWebhookSecret } from './sign-message.ts';
import { readWebhook } from './webhook-rows.ts';
import { webhookSecret } from './webhook-secret.ts';

/** Gives a webhook another secret. @returns it with the secret, or `undefined` when there is none of that id */
export async function rotateSecret(
  server: Pick<Context, 'secret' | 'randomBytes'>,
  context: WorkspaceContext,
  id: string,
  { overlapHours }: WebhookRotation,
): Promise<NewWebhook | undefined> {
  const secret = newWebhookSecret(server.randomBytes);
  const sealedSecret = webhookSecret.seal(server, context.workspace.id, secret);
  const isThere = await context.write('webhooks.rotate', { id, sealedSecret, overlapMs: Math.round(overlapHours * hourMs) });
  const webhook = isThere ? await readWebhook(context, id) : undefined;
  return webhook && { ...webhook, secret };
}

import { AppError, assert, type DeviceDecision, type DevicePreview } from '@alongside/common';
import { userCodeHash } from '../../auth/user-code.ts';
import type { Context } from '../../context.ts';
import { findWaitingDevice } from '../../db/reads/find-waiting-device.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { extensionClient } from './client.ts';

/**
 * What waits to be signed in under the code that a member typed.
 *
 * @throws AppError `not_found` when nothing does, `rate_limited` when the member has tried too many
 */
export function previewDevice(server: Context, { principal, control, clock }: WorkspaceContext, typed: string): DevicePreview {
  const limit = server.deviceGuesses;
  limit.check(principal.actorId, clock());
  const waiting = findWaitingDevice(control.native, userCodeHash(server.secret, typed), clock());
  if (waiting) return { label: waiting.label, client: extensionClient.name };
  limit.wrong(principal.actorId, clock());
  throw nothingWaits();
}

/** Lets it in as that member, or refuses it. @throws AppError as `previewDevice` */
export async function decideDevice(server: Context, context: WorkspaceContext, { userCode, approve }: DeviceDecision): Promise<void> {
  const { principal, workspace, clock, control } = context;
  assert(principal.member && principal.sessionId, 'only members decide');
  const limit = server.deviceGuesses;
  limit.check(principal.actorId, clock());
  const isDecided = await control.write('oauth.decideDevice', {
    userCodeHash: userCodeHash(server.secret, userCode),
    workspaceId: workspace.id,
    memberId: principal.member.id,
    sessionId: principal.sessionId,
    approve,
  });
  if (isDecided) return;
  limit.wrong(principal.actorId, clock());
  throw nothingWaits();
}

function nothingWaits(): AppError {
  return new AppError('not_found', 'no sign-in waits under this code: it may have expired');
}

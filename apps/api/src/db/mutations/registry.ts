import { noteUses } from './access/note-uses.ts';
import { addAddress } from './addresses/add-address.ts';
import { anchorChain } from './audit/anchor-chain.ts';
import { noteAct } from './audit/note-act.ts';
import { removeOldEntries } from './audit/remove-old-entries.ts';
import { recordConsents } from './consents/record-consents.ts';
import { storeDocument } from './contexts/store-document.ts';
import { deleteCrmSite } from './crm-sites/delete-site.ts';
import { patchCrmSite } from './crm-sites/patch-site.ts';
import { requestCrmSite } from './crm-sites/request-site.ts';
import { storeCrmSite } from './crm-sites/store-site.ts';
import { applyEvents } from './events/apply-events.ts';
import { purgeDeleted } from './events/purge-deleted.ts';
import { releaseNoted } from './events/release-noted.ts';
import { recordFeedback } from './feedback/record-feedback.ts';
import { closeHookAddress } from './hooks/close-address.ts';
import { createHookEndpoint } from './hooks/create-endpoint.ts';
import { deleteHookEndpoint } from './hooks/delete-endpoint.ts';
import { emptyHookEndpoint } from './hooks/empty-endpoint.ts';
import { noteHookRefusals } from './hooks/note-refusals.ts';
import { patchHookEndpoint } from './hooks/patch-endpoint.ts';
import { purgeHookDeliveries } from './hooks/purge-deliveries.ts';
import { replayHookDelivery } from './hooks/replay-delivery.ts';
import { rotateHookSecret } from './hooks/rotate-hook-secret.ts';
import { settleHookDeliveries } from './hooks/settle-deliveries.ts';
import { storeHookDelivery } from './hooks/store-delivery.ts';
import { suppressHookName } from './hooks/suppress-name.ts';
import { storeAnswer } from './idempotency/store-answer.ts';
import { decideCase } from './identity/decide-case.ts';
import { mergeByHand } from './identity/merge-by-hand.ts';
import { moveTouches } from './identity/move-touches.ts';
import { reopenCase } from './identity/reopen-case.ts';
import { unmerge } from './identity/unmerge.ts';
import { createInvitation } from './invitations/create-invitation.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';
import { beatJob } from './jobs/beat-job.ts';
import { cancelJob } from './jobs/cancel-job.ts';
import { claimJob } from './jobs/claim-job.ts';
import { endJob } from './jobs/end-job.ts';
import { enqueueJob } from './jobs/enqueue-job.ts';
import { releaseJobs } from './jobs/release-jobs.ts';
import { removeOldJobs } from './jobs/remove-old-jobs.ts';
import { retryJob } from './jobs/retry-job.ts';
import { runJobNow } from './jobs/run-job-now.ts';
import { createKey } from './keys/create-key.ts';
import { revokeKey } from './keys/revoke-key.ts';
import { rotateKey } from './keys/rotate-key.ts';
import { createLink } from './links/create-link.ts';
import { foldClicks } from './links/fold-clicks.ts';
import { recordClicks } from './links/record-clicks.ts';
import { revokeLink } from './links/revoke-link.ts';
import { spreadClicks } from './links/spread-clicks.ts';
import { createMember } from './members/create-member.ts';
import { deleteMember } from './members/delete-member.ts';
import { patchMember } from './members/patch-member.ts';
import { recordNotes } from './notes/record-notes.ts';
import { createCode } from './oauth/create-code.ts';
import { createDeviceCode } from './oauth/create-device-code.ts';
import { decideDevice } from './oauth/decide-device.ts';
import { redeemCode } from './oauth/redeem-code.ts';
import { redeemDeviceCode } from './oauth/redeem-device-code.ts';
import { refreshSession } from './oauth/refresh-session.ts';
import { revokeToken } from './oauth/revoke-token.ts';
import { beginOidcAttempt } from './oidc/begin-attempt.ts';
import { createOidcProvider } from './oidc/create-provider.ts';
import { deleteOidcProvider } from './oidc/delete-provider.ts';
import { enterMember } from './oidc/enter-member.ts';
import { takeOidcAttempt } from './oidc/take-attempt.ts';
import { updateOidcProvider } from './oidc/update-provider.ts';
import { erasePerson } from './privacy/erase-person.ts';
import { finishErasure } from './privacy/finish-erasure.ts';
import { noteExport } from './privacy/note-export.ts';
import { sweepMentions } from './privacy/sweep-mentions.ts';
import { keepObjections } from './restores/keep-objections.ts';
import { settleAccess } from './restores/settle-access.ts';
import { settleWorkspace } from './restores/settle-workspace.ts';
import { noteDay } from './retention/note-day.ts';
import { noteRetentionRun } from './retention/note-run.ts';
import { removeInactivePeople } from './retention/remove-inactive-people.ts';
import { removeOldAnswers } from './retention/remove-old-answers.ts';
import { removeOldFeedback } from './retention/remove-old-feedback.ts';
import { removeOldPushDays } from './retention/remove-old-push-days.ts';
import { removeOldSignIns } from './retention/remove-old-sign-ins.ts';
import { removeOldTouches } from './retention/remove-old-touches.ts';
import { setRetentionRules } from './retention/set-rules.ts';
import { correctRollups } from './rollups/correct-rollups.ts';
import { deleteRow } from './rows/delete-row.ts';
import { patchRow } from './rows/patch-row.ts';
import { upsertRows } from './rows/upsert-rows.ts';
import { endSession } from './sessions/end-session.ts';
import { startSession } from './sessions/start-session.ts';
import { acceptInvitation } from './sign-in/accept-invitation.ts';
import { makeFirstAdmin } from './sign-in/make-first-admin.ts';
import { makeFirstAdminLink } from './sign-in/make-first-admin-link.ts';
import { makeSignInLink } from './sign-in/make-link.ts';
import { useSignInLink } from './sign-in/use-link.ts';
import { createTeam } from './teams/create-team.ts';
import { deleteTeam } from './teams/delete-team.ts';
import { patchTeam } from './teams/patch-team.ts';
import { correctTouches } from './touches/correct-touches.ts';
import { insertTouches } from './touches/insert-touches.ts';
import { regradeTouches } from './touches/regrade-touches.ts';
import { createWebhook } from './webhooks/create-webhook.ts';
import { deleteWebhook } from './webhooks/delete-webhook.ts';
import { emptyWebhook } from './webhooks/empty-webhook.ts';
import { noteAttempt } from './webhooks/note-attempt.ts';
import { patchWebhook } from './webhooks/patch-webhook.ts';
import { removeOldMessages } from './webhooks/remove-old-messages.ts';
import { retryDelivery } from './webhooks/retry-delivery.ts';
import { rotateWebhookSecret } from './webhooks/rotate-webhook-secret.ts';
import { tryWebhook } from './webhooks/try-webhook.ts';
import { createWorkspace } from './workspaces/create-workspace.ts';
import { deleteWorkspace } from './workspaces/delete-workspace.ts';
import { patchWorkspace } from './workspaces/patch-workspace.ts';
import { startWorkspace } from './workspaces/start-workspace.ts';

/** Every change that can be made to a database. */
export const mutations = [
  acceptInvitation,
  addAddress,
  anchorChain,
  applyEvents,
  beatJob,
  beginOidcAttempt,
  cancelJob,
  claimJob,
  closeHookAddress,
  correctRollups,
  correctTouches,
  createCode,
  createDeviceCode,
  createHookEndpoint,
  createInvitation,
  createKey,
  createLink,
  createMember,
  createOidcProvider,
  createTeam,
  createWebhook,
  createWorkspace,
  decideCase,
  decideDevice,
  deleteCrmSite,
  deleteHookEndpoint,
  deleteMember,
  deleteOidcProvider,
  deleteRow,
  deleteTeam,
  deleteWebhook,
  deleteWorkspace,
  emptyHookEndpoint,
  emptyWebhook,
  endJob,
  endSession,
  enqueueJob,
  enterMember,
  erasePerson,
  finishErasure,
  foldClicks,
  insertTouches,
  keepObjections,
  makeFirstAdmin,
  makeFirstAdminLink,
  makeSignInLink,
  mergeByHand,
  moveTouches,
  noteAct,
  noteAttempt,
  noteDay,
  noteExport,
  noteHookRefusals,
  noteRetentionRun,
  noteUses,
  patchCrmSite,
  patchHookEndpoint,
  patchMember,
  patchRow,
  patchTeam,
  patchWebhook,
  patchWorkspace,
  purgeDeleted,
  purgeHookDeliveries,
  recordClicks,
  recordConsents,
  recordFeedback,
  recordNotes,
  redeemCode,
  redeemDeviceCode,
  refreshSession,
  regradeTouches,
  releaseJobs,
  releaseNoted,
  removeInactivePeople,
  removeOldAnswers,
  removeOldEntries,
  removeOldFeedback,
  removeOldJobs,
  removeOldMessages,
  removeOldPushDays,
  removeOldSignIns,
  removeOldTouches,
  reopenCase,
  replayHookDelivery,
  requestCrmSite,
  retryDelivery,
  retryJob,
  revokeInvitation,
  revokeKey,
  revokeLink,
  revokeToken,
  rotateHookSecret,
  rotateKey,
  rotateWebhookSecret,
  runJobNow,
  setRetentionRules,
  settleAccess,
  settleHookDeliveries,
  settleWorkspace,
  spreadClicks,
  startSession,
  startWorkspace,
  storeAnswer,
  storeCrmSite,
  storeDocument,
  storeHookDelivery,
  suppressHookName,
  sweepMentions,
  takeOidcAttempt,
  tryWebhook,
  unmerge,
  updateOidcProvider,
  upsertRows,
  useSignInLink,
] as const;

type Mutations = (typeof mutations)[number];
export type MutationName = Mutations['name'];
export type MutationInput<Name extends MutationName> = Parameters<Extract<Mutations, { name: Name }>['run']>[1];
export type MutationOutput<Name extends MutationName> = ReturnType<Extract<Mutations, { name: Name }>['run']>;

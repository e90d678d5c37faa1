import { accountsCreateRoute } from './accounts-create.ts';
import { accountsDeleteRoute } from './accounts-delete.ts';
import { accountsGetRoute } from './accounts-get.ts';
import { accountsListRoute } from './accounts-list.ts';
import { accountsUpdateRoute } from './accounts-update.ts';
import { analyticsTouchesRoute } from './analytics-touches.ts';
import { auditExportRoute } from './audit-export.ts';
import { auditListRoute } from './audit-list.ts';
import { campaignsCreateRoute } from './campaigns-create.ts';
import { campaignsDeleteRoute } from './campaigns-delete.ts';
import { campaignsGetRoute } from './campaigns-get.ts';
import { campaignsListRoute } from './campaigns-list.ts';
import { campaignsUpdateRoute } from './campaigns-update.ts';
import { consentsListRoute } from './consents-list.ts';
import { consentsRecordRoute } from './consents-record.ts';
import { contentCreateRoute } from './content-create.ts';
import { contentDeleteRoute } from './content-delete.ts';
import { contentGetRoute } from './content-get.ts';
import { contentListRoute } from './content-list.ts';
import { contentUpdateRoute } from './content-update.ts';
import { contentUsageRoute } from './content-usage.ts';
import { crmSitesCreateRoute } from './crm-sites-create.ts';
import { crmSitesDeleteRoute } from './crm-sites-delete.ts';
import { crmSitesListRoute } from './crm-sites-list.ts';
import { crmSitesRequestRoute } from './crm-sites-request.ts';
import { crmSitesUpdateRoute } from './crm-sites-update.ts';
import { devicesDeleteRoute } from './devices-delete.ts';
import { devicesListRoute } from './devices-list.ts';
import { erasuresGetRoute } from './erasures-get.ts';
import { erasuresListRoute } from './erasures-list.ts';
import { eventsApplyRoute } from './events-apply.ts';
import { feedbackRecordRoute } from './feedback-record.ts';
import { healthGetRoute } from './health-get.ts';
import { hookDeliveriesGetRoute } from './hook-deliveries-get.ts';
import { hookDeliveriesListRoute } from './hook-deliveries-list.ts';
import { hookDeliveriesReplayRoute } from './hook-deliveries-replay.ts';
import { hookEndpointsCreateRoute } from './hook-endpoints-create.ts';
import { hookEndpointsDeleteRoute } from './hook-endpoints-delete.ts';
import { hookEndpointsGetRoute } from './hook-endpoints-get.ts';
import { hookEndpointsListRoute } from './hook-endpoints-list.ts';
import { hookEndpointsPreviewRoute } from './hook-endpoints-preview.ts';
import { hookEndpointsRotateRoute } from './hook-endpoints-rotate.ts';
import { hookEndpointsUpdateRoute } from './hook-endpoints-update.ts';
import { hooksCheckRoute } from './hooks-check.ts';
import { hooksReceiveRoute } from './hooks-receive.ts';
import { identityCasesDecideRoute } from './identity-cases-decide.ts';
import { identityCasesListRoute } from './identity-cases-list.ts';
import { identityCasesReopenRoute } from './identity-cases-reopen.ts';
import { importsCreateRoute } from './imports-create.ts';
import { importsGetRoute } from './imports-get.ts';
import { importsRejectedRoute } from './imports-rejected.ts';
import { invitationsAcceptRoute } from './invitations-accept.ts';
import { invitationsCreateRoute } from './invitations-create.ts';
import { invitationsListRoute } from './invitations-list.ts';
import { invitationsPreviewRoute } from './invitations-preview.ts';
import { invitationsRevokeRoute } from './invitations-revoke.ts';
import { jobsCancelRoute } from './jobs-cancel.ts';
import { jobsCreateRoute } from './jobs-create.ts';
import { jobsGetRoute } from './jobs-get.ts';
import { jobsListRoute } from './jobs-list.ts';
import { jobsRetryRoute } from './jobs-retry.ts';
import { keysCreateRoute } from './keys-create.ts';
import { keysGetRoute } from './keys-get.ts';
import { keysListRoute } from './keys-list.ts';
import { keysRevokeRoute } from './keys-revoke.ts';
import { keysRotateRoute } from './keys-rotate.ts';
import { liveTicketsCreateRoute } from './live-tickets-create.ts';
import { membersDeleteRoute } from './members-delete.ts';
import { membersDevicesRoute } from './members-devices.ts';
import { membersGetRoute } from './members-get.ts';
import { membersListRoute } from './members-list.ts';
import { membersUpdateRoute } from './members-update.ts';
import { mergesCreateRoute } from './merges-create.ts';
import { mergesListRoute } from './merges-list.ts';
import { mergesUndoRoute } from './merges-undo.ts';
import { notesListRoute } from './notes-list.ts';
import { notesRecordRoute } from './notes-record.ts';
import { oauthApproveRoute } from './oauth-approve.ts';
import { oauthApprovePreviewRoute } from './oauth-approve-preview.ts';
import { oauthAuthorizeRoute } from './oauth-authorize.ts';
import { oauthDeviceAuthorizationRoute } from './oauth-device-authorization.ts';
import { oauthDeviceDecideRoute } from './oauth-device-decide.ts';
import { oauthDevicePreviewRoute } from './oauth-device-preview.ts';
import { oauthMetadataRoute } from './oauth-metadata.ts';
import { oauthRevokeRoute } from './oauth-revoke.ts';
import { oauthTokenRoute } from './oauth-token.ts';
import { oidcProvidersCheckRoute } from './oidc-providers-check.ts';
import { oidcProvidersCreateRoute } from './oidc-providers-create.ts';
import { oidcProvidersDeleteRoute } from './oidc-providers-delete.ts';
import { oidcProvidersGetRoute } from './oidc-providers-get.ts';
import { oidcProvidersListRoute } from './oidc-providers-list.ts';
import { oidcProvidersUpdateRoute } from './oidc-providers-update.ts';
import { opportunitiesCreateRoute } from './opportunities-create.ts';
import { opportunitiesDeleteRoute } from './opportunities-delete.ts';
import { opportunitiesGetRoute } from './opportunities-get.ts';
import { opportunitiesListRoute } from './opportunities-list.ts';
import { opportunitiesStagesRoute } from './opportunities-stages.ts';
import { opportunitiesUpdateRoute } from './opportunities-update.ts';
import { peopleCreateRoute } from './people-create.ts';
import { peopleDeleteRoute } from './people-delete.ts';
import { peopleErasureRoute } from './people-erasure.ts';
import { peopleExportRoute } from './people-export.ts';
import { peopleGetRoute } from './people-get.ts';
import { peopleListRoute } from './people-list.ts';
import { peopleUpdateRoute } from './people-update.ts';
import { personasCreateRoute } from './personas-create.ts';
import { personasDeleteRoute } from './personas-delete.ts';
import { personasGetRoute } from './personas-get.ts';
import { personasListRoute } from './personas-list.ts';
import { personasUpdateRoute } from './personas-update.ts';
import { pushesCreateRoute } from './pushes-create.ts';
import { pushesDeleteRoute } from './pushes-delete.ts';
import { pushesGetRoute } from './pushes-get.ts';
import { pushesListRoute } from './pushes-list.ts';
import { pushesUpdateRoute } from './pushes-update.ts';
import { recordsContextRoute } from './records-context.ts';
import { recordsResolveRoute } from './records-resolve.ts';
import { retentionGetRoute } from './retention-get.ts';
import { retentionSetRoute } from './retention-set.ts';
import { sessionGetRoute } from './session-get.ts';
import { sessionSwitchRoute } from './session-switch.ts';
import { sessionWorkspacesRoute } from './session-workspaces.ts';
import { signInEmailRoute } from './sign-in-email.ts';
import { signInFirstAdminRoute } from './sign-in-first-admin.ts';
import { signInFirstAdminGetRoute } from './sign-in-first-admin-get.ts';
import { signInLinkRoute } from './sign-in-link.ts';
import { signInOidcCallbackRoute } from './sign-in-oidc-callback.ts';
import { signInOidcStartRoute } from './sign-in-oidc-start.ts';
import { signInOptionsRoute } from './sign-in-options.ts';
import { signOutRoute } from './sign-out.ts';
import { teamsCreateRoute } from './teams-create.ts';
import { teamsDeleteRoute } from './teams-delete.ts';
import { teamsGetRoute } from './teams-get.ts';
import { teamsListRoute } from './teams-list.ts';
import { teamsUpdateRoute } from './teams-update.ts';
import { touchesGradeRoute } from './touches-grade.ts';
import { touchesRecordRoute } from './touches-record.ts';
import { trackedLinksCreateRoute } from './tracked-links-create.ts';
import { trackedLinksGetRoute } from './tracked-links-get.ts';
import { trackedLinksListRoute } from './tracked-links-list.ts';
import { trackedLinksRevokeRoute } from './tracked-links-revoke.ts';
import { webhookDeliveriesGetRoute } from './webhook-deliveries-get.ts';
import { webhookDeliveriesListRoute } from './webhook-deliveries-list.ts';
import { webhookDeliveriesRetryRoute } from './webhook-deliveries-retry.ts';
import { webhooksCreateRoute } from './webhooks-create.ts';
import { webhooksDeleteRoute } from './webhooks-delete.ts';
import { webhooksGetRoute } from './webhooks-get.ts';
import { webhooksListRoute } from './webhooks-list.ts';
import { webhooksRotateRoute } from './webhooks-rotate.ts';
import { webhooksTestRoute } from './webhooks-test.ts';
import { webhooksUpdateRoute } from './webhooks-update.ts';
import { workspaceDeleteRoute } from './workspace-delete.ts';
import { workspaceExportRoute } from './workspace-export.ts';
import { workspaceGetRoute } from './workspace-get.ts';
import { workspaceUpdateRoute } from './workspace-update.ts';
import { workspacesCreateRoute } from './workspaces-create.ts';

/** Every operation of the API. */
export const routes = [
  accountsCreateRoute,
  accountsDeleteRoute,
  accountsGetRoute,
  accountsListRoute,
  accountsUpdateRoute,
  analyticsTouchesRoute,
  auditExportRoute,
  auditListRoute,
  campaignsCreateRoute,
  campaignsDeleteRoute,
  campaignsGetRoute,
  campaignsListRoute,
  campaignsUpdateRoute,
  consentsListRoute,
  consentsRecordRoute,
  contentCreateRoute,
  contentDeleteRoute,
  contentGetRoute,
  contentListRoute,
  contentUpdateRoute,
  contentUsageRoute,
  crmSitesCreateRoute,
  crmSitesDeleteRoute,
  crmSitesListRoute,
  crmSitesRequestRoute,
  crmSitesUpdateRoute,
  devicesDeleteRoute,
  devicesListRoute,
  erasuresGetRoute,
  erasuresListRoute,
  eventsApplyRoute,
  feedbackRecordRoute,
  healthGetRoute,
  hookDeliveriesGetRoute,
  hookDeliveriesListRoute,
  hookDeliveriesReplayRoute,
  hookEndpointsCreateRoute,
  hookEndpointsDeleteRoute,
  hookEndpointsGetRoute,
  hookEndpointsListRoute,
  hookEndpointsPreviewRoute,
  hookEndpointsRotateRoute,
  hookEndpointsUpdateRoute,
  hooksCheckRoute,
  hooksReceiveRoute,
  identityCasesDecideRoute,
  identityCasesListRoute,
  identityCasesReopenRoute,
  importsCreateRoute,
  importsGetRoute,
  importsRejectedRoute,
  invitationsAcceptRoute,
  invitationsCreateRoute,
  invitationsListRoute,
  invitationsPreviewRoute,
  invitationsRevokeRoute,
  jobsCancelRoute,
  jobsCreateRoute,
  jobsGetRoute,
  jobsListRoute,
  jobsRetryRoute,
  keysCreateRoute,
  keysGetRoute,
  keysListRoute,
  keysRevokeRoute,
  keysRotateRoute,
  liveTicketsCreateRoute,
  membersDeleteRoute,
  membersDevicesRoute,
  membersGetRoute,
  membersListRoute,
  membersUpdateRoute,
  mergesCreateRoute,
  mergesListRoute,
  mergesUndoRoute,
  notesListRoute,
  notesRecordRoute,
  oauthApprovePreviewRoute,
  oauthApproveRoute,
  oauthAuthorizeRoute,
  oauthDeviceAuthorizationRoute,
  oauthDeviceDecideRoute,
  oauthDevicePreviewRoute,
  oauthMetadataRoute,
  oauthRevokeRoute,
  oauthTokenRoute,
  oidcProvidersCheckRoute,
  oidcProvidersCreateRoute,
  oidcProvidersDeleteRoute,
  oidcProvidersGetRoute,
  oidcProvidersListRoute,
  oidcProvidersUpdateRoute,
  opportunitiesCreateRoute,
  opportunitiesDeleteRoute,
  opportunitiesGetRoute,
  opportunitiesListRoute,
  opportunitiesStagesRoute,
  opportunitiesUpdateRoute,
  peopleCreateRoute,
  peopleDeleteRoute,
  peopleErasureRoute,
  peopleExportRoute,
  peopleGetRoute,
  peopleListRoute,
  peopleUpdateRoute,
  personasCreateRoute,
  personasDeleteRoute,
  personasGetRoute,
  personasListRoute,
  personasUpdateRoute,
  pushesCreateRoute,
  pushesDeleteRoute,
  pushesGetRoute,
  pushesListRoute,
  pushesUpdateRoute,
  recordsContextRoute,
  recordsResolveRoute,
  retentionGetRoute,
  retentionSetRoute,
  sessionGetRoute,
  sessionSwitchRoute,
  sessionWorkspacesRoute,
  signInEmailRoute,
  signInFirstAdminGetRoute,
  signInFirstAdminRoute,
  signInLinkRoute,
  signInOidcCallbackRoute,
  signInOidcStartRoute,
  signInOptionsRoute,
  signOutRoute,
  teamsCreateRoute,
  teamsDeleteRoute,
  teamsGetRoute,
  teamsListRoute,
  teamsUpdateRoute,
  touchesGradeRoute,
  touchesRecordRoute,
  trackedLinksCreateRoute,
  trackedLinksGetRoute,
  trackedLinksListRoute,
  trackedLinksRevokeRoute,
  webhookDeliveriesGetRoute,
  webhookDeliveriesListRoute,
  webhookDeliveriesRetryRoute,
  webhooksCreateRoute,
  webhooksDeleteRoute,
  webhooksGetRoute,
  webhooksListRoute,
  webhooksRotateRoute,
  webhooksTestRoute,
  webhooksUpdateRoute,
  workspaceDeleteRoute,
  workspaceExportRoute,
  workspaceGetRoute,
  workspacesCreateRoute,
  workspaceUpdateRoute,
] as const;

export { Account, AccountInput, AccountPatch } from './account.ts';
export { ApiKey, ApiKeyInput, ApiKeyRotation, NewApiKey, Scope } from './api-key.ts';
export { AuditActorKind, AuditEntry, AuditFacts } from './audit-entry.ts';
export { Campaign, CampaignInput, CampaignPatch, CampaignStatus } from './campaign.ts';
export { canonicalRecordId } from './canonical-record-id.ts';
export { domainOf } from './company-domain.ts';
export { Consent, ConsentChannel, ConsentInput, ConsentReport, ConsentState, ConsentsInput, LegalBasis } from './consent.ts';
export { ContentItem, ContentItemInput, ContentItemPatch, ContentKind, ContentStatus, ContentTags, ContentUsage } from './content.ts';
export { CrmLink, linkedNoun } from './crm-link.ts';
export { CrmOrigin, CrmSiteInput, CrmSitePatch, CrmSiteRequest, ManagedCrmSite } from './crm-site.ts';
export { DataEvent, eventBatchLimit, SourceName } from './data-event.ts';
export { EmailAddress } from './email-address.ts';
export { AppError, assert, Problem, ProblemCode, ProblemDetail, problemCodes } from './errors.ts';
export { EvidenceSignal, TouchEvidence } from './evidence.ts';
export { FeedbackBatch, FeedbackEvent, FeedbackKind } from './feedback.ts';
export { Health, HealthComponent, HealthComponentName, HealthReason, HealthState } from './health.ts';
export {
  HookDelivery,
  HookDeliveryDetail,
  HookDeliveryQuery,
  HookDeliveryState,
  HookOutcome,
  HookPreview,
  HookPreviewInput,
  HookReceipt,
} from './hook-delivery.ts';
export { HookEndpoint, HookEndpointInput, HookEndpointPatch, HookKind, HookSecretRotation, NewHookEndpoint } from './hook-endpoint.ts';
export { HookCondition, HookMapping, HookRule, JsonPointer } from './hook-mapping.ts';
export { HookHmac, HookSigning } from './hook-signing.ts';
export {
  CaseDecision,
  CaseOutcome,
  CaseReopened,
  CaseSide,
  CaseSign,
  IdentityCase,
  IdentityCasePage,
  IdentityCaseQuery,
} from './identity-case.ts';
export {
  AccountId,
  ApiKeyId,
  AuditEntryId,
  CampaignId,
  ContentId,
  CrmSiteId,
  ErasureId,
  HookDeliveryId,
  HookEndpointId,
  IdentityCaseId,
  type IdKind,
  ImportId,
  InvitationId,
  idPrefixes,
  JobId,
  MemberId,
  MergeId,
  newId,
  OidcProviderId,
  OpportunityId,
  PersonaId,
  PersonId,
  PushId,
  SessionId,
  TeamId,
  TouchId,
  TrackedLinkId,
  WebhookDeliveryId,
  WebhookId,
  WebhookMessageId,
  WorkspaceId,
} from './ids.ts';
export { ImportKind, ImportProgress, ImportReport, ImportVendor, RejectedRow } from './import-report.ts';
export { Invitation, InvitationInput, NewInvitation } from './invitation.ts';
export { Job, JobInput, JobKind, JobQuery, JobState } from './job.ts';
export { LiveMessage, LiveRequest, LiveTicket, liveAccessGone, liveKey, readLiveKey } from './live.ts';
export { Member, MemberPatch, MemberStatus, Roles } from './member.ts';
export { Merge, MergeInput, MergeQuery } from './merge.ts';
export { Note, NoteBatch, NoteInput } from './note.ts';
export {
  AuthorizationApproval,
  AuthorizationPreview,
  AuthorizationQuestion,
  DeviceAuthorization,
  DeviceDecision,
  DevicePreview,
  DeviceQuestion,
  OAuthErrorCode,
  OAuthProblem,
  OAuthTokens,
} from './oauth.ts';
export { OidcProvider, OidcProviderCheck, OidcProviderInput, OidcProviderPatch } from './oidc-provider.ts';
export { BuyingStage, Opportunity, OpportunityContact, OpportunityInput, OpportunityPatch, OpportunityStatus } from './opportunity.ts';
export { OpportunityStage, OpportunityStages } from './opportunity-stage.ts';
export { type Page, PageQuery, pageOf } from './page.ts';
export { LifecycleStage, Person, PersonInput, PersonPatch, Seniority } from './person.ts';
export { Objection, Persona, PersonaInput, PersonaPatch, PersonaRules } from './persona.ts';
export { Erasure, ErasureInput, PersonExport, RetentionKind, RetentionReport, RetentionRule, RetentionRules } from './privacy.ts';
export { Push, PushAudience, PushInput, PushMode, PushPatch } from './push.ts';
export { LogTerm, Reason, Recommendation } from './recommendation.ts';
export {
  AccountContext,
  AccountSummary,
  AssignedPersona,
  Confidence,
  Coverage,
  NowItem,
  OpportunityContext,
  PeopleGroup,
  PersonContext,
  PersonLine,
  RecordContext,
  ResolveInput,
  ResolveResult,
} from './record-context.ts';
export { CrmId, CrmInstance, CrmSite, RecordHints, RecordKind, RecordRef } from './record-ref.ts';
export { BatchResult, RowResult } from './row-result.ts';
export { Device, Session } from './session.ts';
export {
  consoleStart,
  EmailSignIn,
  FirstAdminInput,
  FirstAdminState,
  InvitationAcceptance,
  InvitationPreview,
  InvitationPreviewInput,
  LinkSignIn,
  LinkToken,
  ReturnTo,
  SignInError,
  SignInOptions,
  SignInOptionsQuery,
  SignInResult,
} from './sign-in.ts';
export { Team, TeamInput, TeamPatch } from './team.ts';
export { CalendarDay, dayMs, hourMs, Instant, instantToMs, minuteMs, msToInstant, secondMs, weekMs } from './time.ts';
export { Timeline, TimelineGroup, TimelineWeek, timelineWeekLimit } from './timeline.ts';
export {
  EvidenceGrade,
  PersonReference,
  Touch,
  TouchGradeInput,
  TouchGradeReport,
  TouchInput,
  TouchPrecision,
  touchBatchLimit,
} from './touch.ts';
export { TouchAnalytics, TouchCount, TouchDimension } from './touch-analytics.ts';
export { TouchChannel, TouchDirection, TouchType, touchTypes } from './touch-types.ts';
export { TrackedLink, TrackedLinkInput, TrackedLinkQuery } from './tracked-link.ts';
export {
  NewWebhook,
  Webhook,
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookDeliveryQuery,
  WebhookDeliveryState,
  WebhookEvent,
  WebhookFailure,
  WebhookInput,
  WebhookPatch,
  WebhookRotation,
  webhookEvents,
} from './webhook.ts';
export {
  RepsSee,
  Role,
  Workspace,
  WorkspaceDeletion,
  WorkspaceDetails,
  WorkspaceInput,
  WorkspacePatch,
  WorkspaceSettings,
  WorkspaceSlug,
} from './workspace.ts';

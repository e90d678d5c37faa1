export { Account, AccountInput, AccountPatch } from './account.ts';
export { Campaign, CampaignInput, CampaignPatch, CampaignStatus } from './campaign.ts';
export { ContentItem, ContentItemInput, ContentItemPatch, ContentKind, ContentStatus, ContentTags, ContentUsage } from './content.ts';
export { CrmLink, linkedNoun } from './crm-link.ts';
export { AppError, assert, Problem, ProblemCode, ProblemDetail, problemCodes } from './errors.ts';
export { FeedbackBatch, FeedbackEvent, FeedbackKind } from './feedback.ts';
export {
  AccountId,
  CampaignId,
  ContentId,
  type IdKind,
  ImportId,
  idPrefixes,
  newId,
  OpportunityId,
  PersonaId,
  PersonId,
  PushId,
  TouchId,
  WorkspaceId,
} from './ids.ts';
export { ImportKind, ImportProgress, ImportReport, ImportVendor, RejectedRow } from './import-report.ts';
export { Member } from './member.ts';
export { BuyingStage, Opportunity, OpportunityContact, OpportunityInput, OpportunityPatch, OpportunityStatus } from './opportunity.ts';
export { type Page, PageQuery, pageOf } from './page.ts';
export { EmailAddress, LifecycleStage, Person, PersonInput, PersonPatch, Seniority } from './person.ts';
export { Objection, Persona, PersonaInput, PersonaPatch, PersonaRules } from './persona.ts';
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
export { CalendarDay, dayMs, hourMs, Instant, instantToMs, minuteMs, msToInstant, secondMs, weekMs } from './time.ts';
export { Timeline, TimelineGroup, TimelineWeek, timelineWeekLimit } from './timeline.ts';
export { EvidenceGrade, PersonReference, Touch, TouchInput, TouchPrecision, touchBatchLimit } from './touch.ts';
export { TouchChannel, TouchDirection, TouchType, touchTypes } from './touch-types.ts';
export { Role, Workspace, WorkspaceSlug } from './workspace.ts';

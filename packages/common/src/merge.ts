import * as z from 'zod';
import { AccountId, CampaignId, ContentId, MergeId, OpportunityId, PersonId } from './ids.ts';
import { PageQuery } from './page.ts';
import { Instant } from './time.ts';

const MergedId = z.union([PersonId, AccountId, OpportunityId, CampaignId, ContentId]);

/** Two that became one. The merged one's id is still understood: it stands for the survivor. */
export const Merge = z.object({
  id: MergeId,
  noun: z.enum(['person', 'account', 'opportunity', 'campaign', 'content']),
  /** What it is now: the survivor of later merges, too. Absent when that was deleted since. */
  survivorId: MergedId.optional(),
  mergedId: MergedId,
  /** What the merged one was called. */
  mergedName: z.string(),
  /** The address of the merged person, the domain of the merged company. */
  mergedAddress: z.string().optional(),
  /** What the survivor was called when they were merged. */
  survivorName: z.string(),
  survivorAddress: z.string().optional(),
  /** Why: `same_id`, `same_record`, `same_email`, `same_email_with_plus`, `same_domain`, `same_in_source`, `by_hand`. */
  rule: z.string(),
  /** The id of the member or key that said so, or that sent what a rule found to be one; `system` and `command` for the server. */
  mergedBy: z.string(),
  mergedAt: Instant,
  undoneBy: z.string().optional(),
  undoneAt: Instant.optional(),
});
export type Merge = z.infer<typeof Merge>;

export const MergeQuery = PageQuery.extend({
  /** Only merges that led to this one. */
  survivorId: MergedId.optional(),
});
export type MergeQuery = z.infer<typeof MergeQuery>;

export const MergeInput = z
  .object({ noun: z.enum(['person', 'account']), survivorId: z.union([PersonId, AccountId]), mergedId: z.union([PersonId, AccountId]) })
  .refine(({ survivorId, mergedId }) => survivorId !== mergedId, { path: ['mergedId'], message: 'must be another one' });
export type MergeInput = z.infer<typeof MergeInput>;

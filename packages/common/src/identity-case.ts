import * as z from 'zod';
import { AccountId, IdentityCaseId, MergeId, PersonId } from './ids.ts';
import { PageQuery, pageOf } from './page.ts';
import { Instant } from './time.ts';

const Noun = z.enum(['person', 'account']);

/** One of the two that a case is about, as far as it helps to tell them apart. */
export const CaseSide = z.object({
  id: z.union([PersonId, AccountId]),
  name: z.string(),
  /** A person's address, a company's domain. */
  address: z.string().optional(),
  title: z.string().optional(),
  phone: z.string().optional(),
  country: z.string().optional(),
  accountName: z.string().optional(),
  /** What systems call it. */
  names: z.array(z.object({ source: z.string(), externalId: z.string() })),
  touchCount: z.int().nonnegative(),
  createdAt: Instant,
});
export type CaseSide = z.infer<typeof CaseSide>;

/** Something that both have, or in which they differ. */
export const CaseSign = z.enum([
  'same_address',
  'same_name',
  'similar_name',
  'same_company',
  'same_phone',
  'same_country',
  'different_name',
  'different_company',
  'different_country',
  'two_ids_in_one_system',
]);
export type CaseSign = z.infer<typeof CaseSign>;

/** Two people or companies that may be one: somebody decides. */
export const IdentityCase = z.object({
  id: IdentityCaseId,
  noun: Noun,
  /** The rule that asks, such as `same_email`; `unmerged` for two that were merged and taken apart. */
  reason: z.string(),
  status: z.enum(['open', 'merged', 'kept_apart']),
  /** The older one first. */
  sides: z.array(CaseSide).length(2),
  for: z.array(CaseSign),
  against: z.array(CaseSign),
  createdAt: Instant,
  /** The id of the member or key that decided. */
  decidedBy: z.string().optional(),
  decidedAt: Instant.optional(),
});
export type IdentityCase = z.infer<typeof IdentityCase>;

/** One page of them. */
export const IdentityCasePage = pageOf(IdentityCase).extend({
  /** How many fit the question, on all pages together. */
  total: z.int().nonnegative(),
});
export type IdentityCasePage = z.infer<typeof IdentityCasePage>;

export const IdentityCaseQuery = PageQuery.extend({
  noun: Noun.optional(),
  /** Those that wait for somebody, the oldest first; or those that somebody keeps apart, the newest first. */
  status: z.enum(['open', 'kept_apart']).default('open'),
});
export type IdentityCaseQuery = z.infer<typeof IdentityCaseQuery>;

/** `keep_apart` is remembered: no rule joins the two again. */
export const CaseDecision = z.object({
  decision: z.enum(['merge', 'keep_apart']),
  /** Which of the two stays; the older one unless told. */
  survivorId: z.union([PersonId, AccountId]).optional(),
});
export type CaseDecision = z.infer<typeof CaseDecision>;

/** What came of a decision. */
export const CaseOutcome = z.object({ id: IdentityCaseId, status: z.enum(['merged', 'kept_apart']), mergeId: MergeId.optional() });
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** A case that somebody is asked about again. */
export const CaseReopened = z.object({ id: IdentityCaseId, status: z.literal('open') });
export type CaseReopened = z.infer<typeof CaseReopened>;

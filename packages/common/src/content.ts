import * as z from 'zod';
import { ContentId, PersonaId } from './ids.ts';
import { BuyingStage } from './opportunity.ts';
import { isStorable, notStorable } from './storable.ts';
import { text } from './text.ts';
import { Instant } from './time.ts';
import { webAddress } from './web-address.ts';

export const ContentKind = z.enum([
  'article',
  'calculator',
  'case_study',
  'datasheet',
  'deck',
  'demo',
  'ebook',
  'one_pager',
  'template',
  'video',
  'webinar',
  'white_paper',
]);
export type ContentKind = z.infer<typeof ContentKind>;

export const ContentStatus = z.enum(['draft', 'published', 'archived']);
export type ContentStatus = z.infer<typeof ContentStatus>;

const words = z.array(text(80).toLowerCase()).max(50).default([]);

/** Whom and what an item is for. An empty list says nothing, it does not exclude. */
export const ContentTags = z.object({
  personaIds: z.array(PersonaId).max(50).default([]),
  industries: words,
  stages: z.array(BuyingStage).default([]),
  objections: words,
  products: words,
});
export type ContentTags = z.infer<typeof ContentTags>;

const noTags = { personaIds: [], industries: [], stages: [], objections: [], products: [] };

const fields = {
  kind: ContentKind,
  title: text(200),
  /** Where the buyer reads it. http and https only. */
  url: webAddress(2048).refine(isStorable, notStorable),
  summary: text(600).optional(),
  tags: ContentTags.default(noTags),
  /** What it is about, for variety in a list of recommendations; lower-case. */
  topic: text(80).toLowerCase().optional(),
  /** BCP 47 tag, such as `en` or `de-AT`. */
  language: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or de-AT')
    .default('en'),
  validFrom: Instant.optional(),
  validUntil: Instant.optional(),
  version: z.int().positive().default(1),
  status: ContentStatus.default('published'),
  ownerName: text(120).optional(),
  source: text(80).optional(),
  externalId: text(255).optional(),
};

/** One piece of material that a rep can give to a buyer. */
export const ContentItem = z.object({ id: ContentId, ...fields, createdAt: Instant, updatedAt: Instant });
export type ContentItem = z.infer<typeof ContentItem>;

/** Without the defaults: they are for new items alone, an item known already keeps what is not said. */
export const ContentItemInput = z.object({
  ...fields,
  tags: ContentTags.optional(),
  language: fields.language.unwrap().optional(),
  version: fields.version.unwrap().optional(),
  status: ContentStatus.optional(),
});
export type ContentItemInput = z.input<typeof ContentItemInput>;

/** Absent fields stay as they are; `null` empties one. Tags are replaced whole. */
export const ContentItemPatch = z.object({
  kind: fields.kind.optional(),
  title: fields.title.optional(),
  url: fields.url.optional(),
  summary: fields.summary.nullable(),
  tags: ContentTags.optional(),
  topic: fields.topic.nullable(),
  language: fields.language.unwrap().optional(),
  validFrom: fields.validFrom.nullable(),
  validUntil: fields.validUntil.nullable(),
  version: fields.version.unwrap().optional(),
  status: fields.status.unwrap().optional(),
  ownerName: fields.ownerName.nullable(),
});
export type ContentItemPatch = z.infer<typeof ContentItemPatch>;

/** How a content item was used on records, counted from the reps' own acts. */
export const ContentUsage = z.object({
  contentId: ContentId,
  shown: z.int().nonnegative(),
  copied: z.int().nonnegative(),
  opened: z.int().nonnegative(),
  useful: z.int().nonnegative(),
  notUseful: z.int().nonnegative(),
  lastUsedAt: Instant.optional(),
});
export type ContentUsage = z.infer<typeof ContentUsage>;

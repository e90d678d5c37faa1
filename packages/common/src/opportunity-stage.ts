import * as z from 'zod';
import { BuyingStage, OpportunityStatus } from './opportunity.ts';
import { Instant } from './time.ts';

/** How a deal stood from a moment on, until the next one. */
export const OpportunityStage = z.object({
  /** As the source stamps it. */
  at: Instant,
  /** The CRM's own word. */
  stage: z.string().optional(),
  buyingStage: BuyingStage.optional(),
  status: OpportunityStatus.optional(),
  amountCents: z.int().nonnegative().optional(),
  currency: z.string().optional(),
});
export type OpportunityStage = z.infer<typeof OpportunityStage>;

/** The history of a deal, the oldest first. */
export const OpportunityStages = z.object({
  items: z.array(OpportunityStage),
  /** Present where more was said of it than fits: what is left out is older. */
  hasEarlier: z.literal(true).optional(),
});
export type OpportunityStages = z.infer<typeof OpportunityStages>;

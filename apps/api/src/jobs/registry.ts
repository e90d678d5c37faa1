import { clickFold } from './click-fold.ts';
import { erasureProof } from './erasure-proof.ts';
import { hookBodies } from './hook-bodies.ts';
import { oldJobs } from './old-jobs.ts';
import { retention } from './retention.ts';
import { webhookMessages } from './webhook-messages.ts';

/** Everything that a server does by itself in each workspace. */
export const jobs = [clickFold, erasureProof, hookBodies, oldJobs, retention, webhookMessages] as const;

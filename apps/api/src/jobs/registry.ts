import { clickFold } from './click-fold.ts';
import { erasureProof } from './erasure-proof.ts';
import { hookBodies } from './hook-bodies.ts';
import { oldJobs } from './old-jobs.ts';
import { purgeDeleted } from './purge-deleted.ts';
import { regrade } from './regrade.ts';
import { releaseHeld } from './release-held.ts';
import { retention } from './retention.ts';
import { rollupRebuild } from './rollup-rebuild.ts';
import { touchMoves } from './touch-moves.ts';
import { webhookMessages } from './webhook-messages.ts';

/** Everything that a server does by itself in each workspace. */
export const jobs = [
  clickFold,
  erasureProof,
  hookBodies,
  oldJobs,
  purgeDeleted,
  regrade,
  releaseHeld,
  retention,
  rollupRebuild,
  touchMoves,
  webhookMessages,
] as const;

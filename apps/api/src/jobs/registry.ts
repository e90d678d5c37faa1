import { erasureProof } from './erasure-proof.ts';
import { oldJobs } from './old-jobs.ts';
import { retention } from './retention.ts';

/** Everything that a server does by itself in each workspace. */
export const jobs = [erasureProof, oldJobs, retention] as const;

import { proveErasures } from '../services/privacy/prove-erasures.ts';
import { defineJob } from './define-job.ts';

export const erasureProof = defineJob({
  kind: 'erasure_proof',
  title: 'Prove that nothing is left of people who were erased',
  // Each erasure puts one in the queue; this finds those of which that is not true.
  schedule: '0 1 * * *',
  // For weeks: it must not be given up before whoever runs the server has made room on the disk.
  maxAttempts: 1_000,
  run: ({ context, workspaceId, signal }) => proveErasures(context, workspaceId, signal),
});

import { evidenceVersion } from '@alongside/engine';
import { regradeWorkspace } from '../services/evidence/regrade-workspace.ts';
import { defineJob } from './define-job.ts';

export const regrade = defineJob({
  kind: 'regrade',
  title: 'Grade all touches by the rules of this release',
  once: `rules ${evidenceVersion}`,
  run: ({ context, workspaceId, reached, signal, progress }) =>
    regradeWorkspace(context, { workspaceId, signal, progress, done: reached.done, after: Number(reached.cursor ?? 0) }),
});

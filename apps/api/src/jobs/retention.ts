import { applyRules } from '../services/retention/apply-rules.ts';
import { defineJob } from './define-job.ts';

export const retention = defineJob({
  kind: 'retention',
  title: 'Remove what is older than its retention rule',
  schedule: '0 0 * * *',
  run: ({ context, workspaceId, signal }) => applyRules(context, workspaceId, signal),
});

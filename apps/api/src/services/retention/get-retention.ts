import { msToInstant, type RetentionReport } from '@alongside/common';
import { readRetentionRules } from '../../db/reads/read-retention-rules.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';

/** The rule of every kind of data, and what it last removed. */
export function getRetention({ native }: Pick<WorkspaceContext, 'native'>): RetentionReport {
  return {
    rules: readRetentionRules(native).map(({ kind, days, lastRunAtMs, lastRemoved }) => ({
      kind,
      ...(days !== undefined && { days }),
      ...(lastRunAtMs !== undefined && { lastRunAt: msToInstant(lastRunAtMs) }),
      ...(lastRemoved !== undefined && { lastRemoved }),
    })),
  };
}

import { AppError, type RetentionReport, type RetentionRule } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { getRetention } from './get-retention.ts';

/**
 * Makes these the rules of the workspace; they are applied with the next daily run.
 *
 * @throws AppError `invalid_request` when a kind is named twice
 */
export async function setRetention(context: WorkspaceContext, rules: readonly RetentionRule[]): Promise<RetentionReport> {
  const twice = rules.findIndex(({ kind }, at) => rules.findIndex((rule) => rule.kind === kind) < at);
  if (twice !== -1) {
    const path = `rules.${twice}.kind`;
    throw new AppError('invalid_request', `${path}: is named twice`, { errors: [{ path, message: 'is named twice' }] });
  }
  await context.write('retention.set', { rules });
  return getRetention(context);
}

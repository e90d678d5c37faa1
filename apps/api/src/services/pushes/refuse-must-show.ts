import { AppError, type PushMode } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';

/**
 * What stands before everything else on a rep's screen is for admins alone: to make, to change and to take away.
 *
 * @throws AppError `forbidden` when one of the modes is `must_show` and the caller is no admin
 */
export function refuseMustShow({ principal }: WorkspaceContext, ...modes: readonly (PushMode | undefined)[]): void {
  if (!principal.roles.includes('admin') && modes.includes('must_show')) {
    throw new AppError('forbidden', `a push with the mode must_show needs the role admin, you have ${principal.roles.join(', ')}`);
  }
}

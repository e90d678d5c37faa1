import type { Context } from '../../context.ts';

/**
 * Whether a workspace was deleted, asked where something about it has just failed: then that is why. Where not even this can be told, it
 * counts as there.
 */
export function isGone({ control, log }: Pick<Context, 'control' | 'log'>, workspaceId: string): boolean {
  try {
    return !control.findWorkspace(workspaceId);
  } catch (error) {
    log.error({ err: error }, 'the control database could not be read');
    return false;
  }
}

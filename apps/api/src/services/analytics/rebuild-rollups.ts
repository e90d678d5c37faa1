import type { Context } from '../../context.ts';

/** Counts all touches of a workspace anew where the counts are wrong, and says so: they should never be. */
export async function rebuildRollups({ writer, log }: Context, workspaceId: string): Promise<void> {
  const wrong = await writer.write(workspaceId, 'rollups.rebuild', {});
  if (wrong > 0) log.error({ workspaceId, count: wrong }, 'counts of touches were wrong and have been made anew');
}

import { system } from '../../auth/actor.ts';
import type { Context } from '../../context.ts';

/** Gives back what a process that is gone was running in a workspace. */
export async function releaseJobs({ stores, writer }: Context, workspaceId: string, owner: string): Promise<void> {
  const { native } = await stores.get(workspaceId);
  if (native.get("SELECT 1 FROM jobs WHERE state = 'running' LIMIT 1"))
    await writer.write(workspaceId, 'jobs.release', { owner }, { actor: system });
}

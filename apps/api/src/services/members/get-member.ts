import type { Member } from '@alongside/common';
import { eq } from '../../db/drizzle.ts';
import { members } from '../../db/schema/control/registry.ts';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readMembers } from './member-rows.ts';

/** The member of this workspace with that id, or `undefined`. */
export async function getMember(context: WorkspaceContext, id: string): Promise<Member | undefined> {
  return (await readMembers(context, eq(members.id, id), 1))[0];
}

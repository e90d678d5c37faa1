import type { WorkspaceDetails, WorkspaceInput } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { readWorkspace } from './get-workspace.ts';

/** Makes another workspace. A member who asks becomes its admin; a key asks for somebody who is let in from the server's machine. */
export async function startWorkspace({ control, principal }: WorkspaceContext, input: WorkspaceInput): Promise<WorkspaceDetails> {
  const id = await control.write('workspaces.start', { input, userId: principal.member?.userId });
  return readWorkspace(control, id);
}

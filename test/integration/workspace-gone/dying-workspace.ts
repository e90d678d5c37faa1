import type { Context } from '@alongside/api/context.ts';
import { deleteWorkspace } from '@alongside/api/services/workspaces/delete-workspace.ts';
import type { WorkspaceContext } from '@alongside/api/workspace-context.ts';

/** When another request deletes the workspace of one that has been let in: before it does anything, before its first write, or right after that. */
export const moments = ['admitted', 'writing', 'written'] as const;
export type Moment = (typeof moments)[number];

/** Lets requests in as the server does, and deletes their workspace under them. */
export function dyingWorkspace(server: Context, moment: Moment): Pick<Context, 'workspaceOf'> {
  return {
    async workspaceOf(principal, actor, giveWay) {
      const context = await server.workspaceOf(principal, actor, giveWay);
      let ending: Promise<void> | undefined;
      const end = () => {
        ending ??= deleteWorkspace(context, server, { confirmName: context.workspace.name });
        return ending;
      };
      if (moment === 'admitted') await end();
      return moment === 'admitted' ? context : endingAtWrite(context, moment, end);
    },
  };
}

function endingAtWrite(context: WorkspaceContext, moment: Moment, end: () => Promise<void>): WorkspaceContext {
  const around = (write: WorkspaceContext['write']): WorkspaceContext['write'] => {
    return async (mutation, input) => {
      if (moment === 'writing') await end();
      const value = await write(mutation, input);
      await end();
      return value;
    };
  };
  return {
    ...context,
    control: { ...context.control, write: around(context.control.write) },
    write: around(context.write),
    once: (name) => endingAtWrite(context.once(name), moment, end),
  };
}

import { defineMutation } from '../define-mutation.ts';

/** Takes an endpoint off the public addresses: from now on there is nothing there, as far as strangers can tell. In the control database. */
export const closeHookAddress = defineMutation({
  name: 'hooks.closeAddress',
  run(sql, { id, workspaceId }: { readonly id: string; readonly workspaceId: string }): void {
    sql.run("DELETE FROM public_addresses WHERE name = ? AND kind = 'hook' AND workspace_id = ?", id, workspaceId);
  },
});

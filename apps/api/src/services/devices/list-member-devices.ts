import type { Device, Page, PageQuery } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { listDevices } from './list-devices.ts';

/** One page of where somebody of the workspace is signed in; `undefined` when there is no such member. */
export function listMemberDevices(context: WorkspaceContext, memberId: string, query: PageQuery): Page<Device> | undefined {
  const { control, workspace } = context;
  const isOurs = control.native.get('SELECT 1 FROM members WHERE id = ? AND workspace_id = ?', memberId, workspace.id);
  return isOurs && listDevices(context, memberId, query);
}

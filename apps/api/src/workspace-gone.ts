import { AppError } from '@alongside/common';

/** A workspace was deleted, also while somebody was at work in it: whoever still reads, writes or waits hears what the next to ask hears. */
export class WorkspaceGone extends AppError {
  readonly workspaceId: string;

  constructor(workspaceId: string) {
    super('not_found', `there is no workspace ${workspaceId}`);
    this.workspaceId = workspaceId;
  }
}

import type { WorkspaceDetails } from '@alongside/common';
import { useThing } from '../../../api/use-thing.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { DeleteWorkspace } from './delete-workspace.tsx';
import { ExportWorkspace } from './export-workspace.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { NewWorkspace } from './new-workspace.tsx';

/** The workspace itself: its name, whose records reps see, its data as a file, its end. */
export function WorkspaceSettings() {
  const workspace = useThing<WorkspaceDetails>('/v1/workspace');
  return (
    <Loaded query={workspace}>
      {(details) => (
        <>
          <GeneralSettings key={`${details.name} ${details.repsSee}`} workspace={details} />
          <ExportWorkspace slug={details.slug} />
          <NewWorkspace />
          <DeleteWorkspace workspace={details} />
        </>
      )}
    </Loaded>
  );
}

import type { OidcProvider } from '@alongside/common';
import type { WorkspaceContext } from '../../workspace-context.ts';
import { providerRows } from './provider-rows.ts';
import { toProvider } from './to-provider.ts';

/** One identity provider of the workspace. */
export async function getProvider({ control, workspace }: WorkspaceContext, id: string): Promise<OidcProvider | undefined> {
  const stored = providerRows.of(control.native, workspace.id, id);
  return stored && toProvider(stored);
}

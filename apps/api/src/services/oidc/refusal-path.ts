import type { SignInError } from '@alongside/common';

/** The page that says in words why a sign-in did not succeed, and offers the ways in of the workspace if it is known. */
export function refusalPath(error: SignInError, workspaceSlug?: string): string {
  const parameters = new URLSearchParams({ error, ...(workspaceSlug !== undefined && { workspace: workspaceSlug }) });
  return `/sign-in?${parameters.toString()}`;
}

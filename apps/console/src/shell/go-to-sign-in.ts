/** To the sign-in page, of the workspace that the address names if it does, and back to here afterwards. What was typed waits in its draft. */
export function goToSignIn(): void {
  const { pathname, search } = location;
  if (pathname.startsWith('/sign-in')) return;
  const workspace = new URLSearchParams(search).get('workspace');
  const query = new URLSearchParams({ returnTo: `${pathname}${search}`, ...(workspace !== null && { workspace }) });
  location.assign(`/sign-in?${query}`);
}

/** To the sign-in page, and back to here afterwards. What was typed waits in its draft. */
export function goToSignIn(): void {
  if (location.pathname.startsWith('/sign-in')) return;
  location.assign(`/sign-in?returnTo=${encodeURIComponent(`${location.pathname}${location.search}`)}`);
}

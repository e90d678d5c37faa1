const pattern = /^all_[a-z2-7]{8}_[a-z2-7]{40}$/;
let taken: string | undefined;

/** Whether the address holds a secret at this moment. */
export const holdsLinkToken = (): boolean => pattern.test(location.hash.slice(1));

/** Takes the secret of a link out of the address, into this page's memory. */
export function takeLinkToken(): void {
  const found = location.hash.slice(1);
  if (!pattern.test(found)) return;
  taken = found;
  history.replaceState(null, '', location.pathname + location.search);
}

/** The secret of the link that opened this page; `undefined` after a reload, or where the link was cut off. */
export const linkToken = (): string | undefined => taken;

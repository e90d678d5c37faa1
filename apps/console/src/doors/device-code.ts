const kept = 'device-code';

/**
 * The code in the address that the extension opened (`/device#BCDF-2345`). It is kept over a sign-in in between, whose way back holds no
 * fragment. The person still has to look and to say yes.
 */
export function deviceCode(): string {
  const inAddress = location.hash.slice(1);
  if (!/^[A-Za-z0-9-]{4,40}$/.test(inAddress)) return sessionStorage.getItem(kept) ?? '';
  sessionStorage.setItem(kept, inAddress);
  return inAddress;
}

import { readManaged } from './managed.ts';
import type { Settings } from './storage.ts';
import { readStored } from './stored-value.ts';

/** Which server, and as whom: what the administrator decided, else what the user did. */
export async function readSettings(): Promise<Settings | undefined> {
  const [own, managed] = await Promise.all([readStored('settings'), readManaged()]);
  const apiUrl = managed.apiUrl ?? own?.apiUrl;
  if (apiUrl === undefined) return undefined;
  const mayUseKey = own?.apiUrl === apiUrl && managed.signIn !== 'sso';
  return { apiUrl, auth: mayUseKey ? own.auth : { kind: 'session' } };
}

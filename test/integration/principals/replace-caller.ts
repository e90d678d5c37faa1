import { createKey } from '@alongside/api/services/keys/create-key.ts';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { Caller } from './caller.ts';
import { extensionToken } from './extension-token.ts';
import type { InProcess } from './in-process.ts';

/** Somebody new of the same kind, in the same workspace. */
export async function replaceCaller(api: TestServer, app: InProcess, slug: string, caller: Caller): Promise<Caller> {
  const { roles, scopes, via } = caller;
  const [role] = roles;
  if (!role || !via) return caller;
  if (via === 'key') {
    const { key } = await createKey(api.server.context, { slug, role, ...(scopes && { scopes }) });
    return { ...caller, headers: { authorization: `Bearer ${key}` } };
  }
  const { context } = api.server;
  const { cookie } = await api.member({ slug, roles, name: `Canary ${slug} ${role}` });
  const headers = { cookie, origin: context.origin() };
  if (via === 'console') return { ...caller, headers };
  return { ...caller, headers: { authorization: `Bearer ${await extensionToken(app, context, headers)}` } };
}

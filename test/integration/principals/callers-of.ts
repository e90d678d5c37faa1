import { scopeOf } from '@alongside/api/auth/scope-of.ts';
import { createKey } from '@alongside/api/services/keys/create-key.ts';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { Role, Scope } from '@alongside/common';
import { contractDocument, operationsOf } from '../operations/contract-document.ts';
import type { Caller } from './caller.ts';
import { extensionToken } from './extension-token.ts';
import { askJson, type InProcess } from './in-process.ts';

const roles: readonly Role[] = ['rep', 'marketer', 'admin'];
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const stranger = (kind: string, headers: Caller['headers'] = {}): Caller => ({ kind, headers, roles: [] });

/** Everybody who may come to a workspace, welcome or not; the workspace is made with them. */
export async function callersOf(api: TestServer, app: InProcess, slug: string): Promise<Caller[]> {
  const keys = roles.map(async (role) => keyCaller(`${role} key`, await api.key(role, slug), role));
  const members = roles.map((role) => memberCallers(api, app, slug, role));
  const known = [...(await Promise.all(keys)), ...(await Promise.all(members)).flat()];
  const admin = known.find(({ kind }) => kind === 'admin by cookie') as Caller;
  return [...known, ...(await narrowedKeys(api, slug)), ...(await strangers(api, app, slug, admin))];
}

const keyCaller = (kind: string, key: string, role: Role, scopes?: readonly Scope[]): Caller => ({
  kind,
  headers: bearer(key),
  roles: [role],
  via: 'key',
  scopes,
});

/** A member at the console, and in the extension. */
async function memberCallers(api: TestServer, app: InProcess, slug: string, role: Role): Promise<Caller[]> {
  const { context } = api.server;
  const { cookie } = await api.member({ slug, roles: [role], name: `Canary ${slug} ${role}` });
  const atConsole = { cookie, origin: context.origin() };
  const token = await extensionToken(app, context, atConsole);
  return [
    { kind: `${role} by cookie`, headers: atConsole, roles: [role], via: 'console' },
    { kind: `${role} by extension`, headers: bearer(token), roles: [role], via: 'extension' },
  ];
}

/** A key of an admin for each scope there is, which may do that and nothing else. */
async function narrowedKeys(api: TestServer, slug: string): Promise<Caller[]> {
  const forKeys = operationsOf(contractDocument()).filter((operation) => operation['x-access']?.kind === 'roles');
  const scopes = [...new Set(forKeys.map(({ method, template }) => scopeOf(method, template)))];
  return Promise.all(
    scopes.map(async (scope) => {
      const { key } = await createKey(api.server.context, { slug, role: 'admin', scopes: [scope] });
      return keyCaller(`key for ${scope}`, key, 'admin', [scope]);
    }),
  );
}

/** Whoever is nobody here: unknown, not any more, or with something broken. */
async function strangers(api: TestServer, app: InProcess, slug: string, admin: Caller): Promise<Caller[]> {
  const { context } = api.server;
  const expired = await createKey(context, { slug, role: 'admin', expiresAtMs: context.clock() - 1 });
  const revoked = await createKey(context, { slug, role: 'admin', name: 'to be revoked' });
  const gone = await api.member({ slug, roles: ['admin'] });
  const outsiders = [
    stranger('nobody'),
    stranger('wrong key', bearer(`alg_aaaaaaaa_${'a'.repeat(40)}`)),
    stranger('wrong token', bearer(`ala_aaaaaaaa_${'a'.repeat(40)}`)),
    stranger('wrong cookie', { cookie: `__Host-alongside=als_aaaaaaaa_${'a'.repeat(40)}`, origin: context.origin() }),
    stranger('expired key', bearer(expired.key)),
    stranger('revoked key', bearer(revoked.key)),
    stranger('suspended member', { cookie: gone.cookie, origin: context.origin() }),
  ];
  const { json } = await askJson(app, context, admin.headers, 'GET', '/v1/keys?limit=200');
  const listed = (json.items as { id: string; name: string }[]).find(({ name }) => name === 'to be revoked');
  await askJson(app, context, admin.headers, 'DELETE', `/v1/keys/${listed?.id}`);
  await askJson(app, context, admin.headers, 'PATCH', `/v1/members/${gone.id}`, { status: 'suspended' });
  return outsiders;
}

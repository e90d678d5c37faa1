import { createHmac } from 'node:crypto';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { Pool } from '../operations/pool.ts';
import { words } from '../operations/text-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { askJson, type InProcess } from '../principals/in-process.ts';

/** A delivery of another system, signed as it should be: nothing that is made by chance is believed. */
async function deliver(api: TestServer, app: InProcess, admin: Caller, pool: Pool): Promise<void> {
  const { context } = api.server;
  const input = { kind: 'segment', name: 'Site', source: 'segment' };
  const { json: endpoint } = await askJson(app, context, admin.headers, 'POST', '/v1/hook-endpoints', input);
  const call = { type: 'identify', messageId: 'm1', userId: 'u1', traits: { name: 'Ana Ruiz' } };
  const signature = createHmac('sha1', String(endpoint.secret)).update(JSON.stringify(call)).digest('hex');
  const { json: receipt } = await askJson(app, context, { 'x-signature': signature }, 'POST', `/v1/hooks/${String(endpoint.id)}`, call);
  pool.learn(endpoint);
  pool.learn(receipt);
}

/** Two who may be one, a few times over: chance seldom makes two of one address and first name. */
async function doubt(api: TestServer, app: InProcess, admin: Caller, pool: Pool): Promise<void> {
  const { context } = api.server;
  for (const local of ['eva', 'uma', 'ida']) {
    for (const [source, name] of [
      ['crm', 'Eva Berg'],
      ['marketo', 'Eva Klein'],
    ]) {
      const person = { name, source, externalId: local, email: `${local}@doubt.test` };
      pool.learn((await askJson(app, context, admin.headers, 'POST', '/v1/people', person)).json);
    }
  }
  pool.learn((await askJson(app, context, admin.headers, 'GET', '/v1/identity-cases')).json);
}

/** Invitations that nobody has taken yet: among so many operations chance makes few of them. */
async function invite(api: TestServer, app: InProcess, admin: Caller, pool: Pool): Promise<void> {
  for (const local of ['una', 'ute', 'ulf']) {
    const input = { email: `${local}@invited.test`, roles: ['rep'] };
    pool.learn((await askJson(app, api.server.context, admin.headers, 'POST', '/v1/invitations', input)).json);
  }
}

/** A person on every record that the requests name in earnest: links that chance would seldom hit. */
export async function stock(api: TestServer, app: InProcess, callers: readonly Caller[], pool: Pool, name = 'Ana Ruiz'): Promise<void> {
  const admin = callers.find(({ kind }) => kind === 'admin key');
  if (!admin) throw new Error('there is no admin key');
  const links = ['demo', 'salesforce'].flatMap((crm) =>
    ['contact', 'lead'].flatMap((kind) => words.flatMap((instance) => words.map((recordId) => ({ crm, instance, kind, recordId })))),
  );
  const { json } = await askJson(app, api.server.context, admin.headers, 'POST', '/v1/people', { name, links });
  pool.learn(json);
  await deliver(api, app, admin, pool);
  await doubt(api, app, admin, pool);
  await invite(api, app, admin, pool);
}

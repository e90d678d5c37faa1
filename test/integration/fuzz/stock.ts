import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import type { Pool } from '../operations/pool.ts';
import { words } from '../operations/text-maker.ts';
import type { Caller } from '../principals/caller.ts';
import { askJson, type InProcess } from '../principals/in-process.ts';

/** A person on every record that the requests name in earnest: links that chance would seldom hit. */
export async function stock(api: TestServer, app: InProcess, callers: readonly Caller[], pool: Pool, name = 'Ana Ruiz'): Promise<void> {
  const admin = callers.find(({ kind }) => kind === 'admin key');
  if (!admin) throw new Error('there is no admin key');
  const links = ['demo', 'salesforce'].flatMap((crm) =>
    ['contact', 'lead'].flatMap((kind) => words.flatMap((instance) => words.map((recordId) => ({ crm, instance, kind, recordId })))),
  );
  const { json } = await askJson(app, api.server.context, admin.headers, 'POST', '/v1/people', { name, links });
  pool.learn(json);
}

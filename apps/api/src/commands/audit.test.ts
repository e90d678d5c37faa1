import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SqlConnection } from '../db/sql-connection.ts';
import { openTestServer } from '../testing/open-test-server.ts';

const run = promisify(execFile);

async function audit(dataDir: string, ...args: string[]): Promise<{ code: number; text: string }> {
  const environment = { ...process.env, ALONGSIDE_DATA_DIR: dataDir };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(import.meta.dirname, 'audit.ts'), ...args], { env: environment });
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, text: failed.stdout + failed.stderr };
  }
}

test('says that the log is whole beside a running server, and where it breaks when somebody edited the file', async () => {
  await using api = await openTestServer();
  for (const name of ['Globex', 'Initech']) {
    const { body } = await api.ask('admin', 'POST', '/v1/accounts', { name });
    await api.ask('admin', 'DELETE', `/v1/accounts/${(body as { id: string }).id}`);
  }
  expect(await audit(api.dataDir, '--all')).toEqual({
    code: 0,
    text: expect.stringMatching(/acme access: \d+ entries, whole.*\nacme data: 2 entries, whole/),
  });
  expect(await audit(api.dataDir)).toMatchObject({ code: 2 });
  const { id = '' } = api.server.context.control.findWorkspaceBySlug('acme') ?? {};
  const sql = new SqlConnection(join(api.dataDir, 'workspaces', `${id}.db`));
  sql.exec(
    "DROP TRIGGER audit_entries_stay_as_they_are; UPDATE audit_entries SET body = replace(body, 'account', 'content') WHERE sequence = 2",
  );
  sql.close();
  expect(await audit(api.dataDir, '--workspace', 'acme')).toEqual({
    code: 1,
    text: expect.stringContaining('acme data: broken at entry 2: the entry or its hash was changed'),
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { tempFolder } from './temp-folder.ts';

/** A key and a certificate signed with itself, made for this run and for no certain host: browsers are told not to mind. */
export async function certificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = tempFolder('certificate');
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=crm.example'];
  await runCommand('openssl', ['req', ...kind, '-keyout', keyFile, '-out', certFile]);
  return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BackgroundProcess } from '../background-process.ts';
import { eventually } from '../eventually.ts';
import { freePort } from '../free-port.ts';
import { runCommand } from '../run-command.ts';
import { tempFolder } from '../temp-folder.ts';
import { installTryton, trytonWebRoot } from './install.ts';
import { type TrytonCall, trytonSession } from './session.ts';

const database = 'crm';
const user = 'admin';
const password = 'a-password-for-one-story';

/** A CRM-like program that none of us wrote, with a database of its own. */
export interface Tryton {
  readonly port: number;
  /** Creates a party with an e-mail address, through Tryton's own API. @returns its record number */
  createParty(name: string, email: string): Promise<number>;
  /** The path of a party's form in the web client. */
  partyPath(id: number): string;
  /** Opens the web client and signs in by its form. */
  signIn(page: Page, url: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startTryton(): Promise<Tryton> {
  await installTryton();
  const folder = tempFolder('tryton');
  const port = await freePort();
  const config = await createDatabase(folder, port);
  const server = new BackgroundProcess('/usr/bin/trytond', ['-c', config, '-d', database]);
  try {
    const call = await eventually(
      'Tryton answers',
      () => trytonSession(`http://localhost:${port}/${database}/`, { user, password }),
      30_000,
    );
    await finishModuleConfiguration(call);
    return {
      port,
      createParty: (name, email) => createParty(call, name, email),
      partyPath: (id) => `/#${database}/model/party.party/${id}`,
      signIn,
      stop: () => server.end('SIGTERM'),
    };
  } catch (cause) {
    await server.end('SIGKILL');
    throw new Error(`Tryton did not start:\n${server.output}`, { cause });
  }
}

/** @returns the path of the configuration file */
async function createDatabase(folder: string, port: number): Promise<string> {
  const config = join(folder, 'trytond.conf');
  const passwordFile = join(folder, 'password');
  mkdirSync(join(folder, 'db'));
  // trytond-admin fills a database file that exists, and refuses to make one.
  writeFileSync(join(folder, 'db', `${database}.sqlite`), '');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  writeFileSync(
    config,
    `[database]\nuri = sqlite://\npath = ${join(folder, 'db')}\n[web]\nlisten = localhost:${port}\nroot = ${trytonWebRoot}\n`,
  );
  const modules = ['-u', 'ir', 'res', 'party', '--activate-dependencies'];
  await runCommand('/usr/bin/trytond-admin', ['-c', config, '-d', database, '--email', 'admin@tryton.example', ...modules], {
    env: { TRYTONPASSFILE: passwordFile },
  });
  return config;
}

/** Without this the web client opens a set-up wizard at the first sign-in instead of the address asked for. */
async function finishModuleConfiguration(call: TrytonCall): Promise<void> {
  const open = await call('model.ir.module.config_wizard.item.search', [[['state', '=', 'open']], 0, null, null, {}]);
  await call('model.ir.module.config_wizard.item.write', [open, { state: 'done' }, {}]);
}

async function createParty(call: TrytonCall, name: string, email: string): Promise<number> {
  const party = { name, contact_mechanisms: [['create', [{ type: 'email', value: email }]]] };
  const ids = await call('model.party.party.create', [[party], {}]);
  if (!Array.isArray(ids) || typeof ids[0] !== 'number') throw new Error(`Tryton created no party: ${JSON.stringify(ids)}`);
  return ids[0];
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('textbox', { name: 'User name' }).fill(user);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('textbox', { name: `Password for ${user}` }).fill(password);
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('link', { name: 'Administrator' }).waitFor();
}

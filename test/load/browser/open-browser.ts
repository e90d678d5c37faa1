import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../../automation/builds.ts';
import { chromiumProgram } from '../../automation/chromium/chromium-program.ts';
import { type CrmHosts, startCrmHosts } from '../../automation/crm-hosts.ts';
import { ownCrm } from '../../automation/crm-pages/own-crm.ts';
import { Rep } from '../../automation/rep.ts';
import { repository } from '../../automation/repository.ts';
import { runCommand } from '../../automation/run-command.ts';
import { crms } from '../../automation/world/crm-addresses.ts';
import { recordIn } from '../../automation/world/record-ids.ts';
import { personName } from '../world/seed-workspace.ts';
import type { SeededServer } from '../world/seeded-server.ts';

/** The extension in Chromium, on a CRM with the first people of a seeded workspace. */
export interface Browser {
  readonly rep: Rep;
  readonly crm: CrmHosts;
  stop(): Promise<void>;
}

/** The CRM alone, with so many people in it. */
export function startCrm(people: number): Promise<CrmHosts> {
  const records = Array.from({ length: people }, (_, person) => ({
    kind: 'contact' as const,
    id: recordIn('hubspot', 'contact', person).recordId,
    name: personName(person),
  }));
  return startCrmHosts({ [crms.hubspot.host]: ownCrm({ shape: 'hubspot', records }) });
}

/** @param build `chromium` lets the page see into the overlay's root, `shipping` is what users get */
export async function openBrowser(ours: SeededServer, people: number, build: 'chromium' | 'shipping'): Promise<Browser> {
  await buildWhereMissing();
  const crm = await startCrm(people);
  const rep = await Rep.sitDown(
    { program: chromiumProgram(), extension: builds[build], hosts: crm.hosts },
    { apiUrl: ours.server.url, apiKey: ours.key },
  );
  return {
    rep,
    crm,
    async stop() {
      await rep.stop();
      await crm.stop();
    },
  };
}

/** Builds the extension as it ships and as the drivers need it, unless both are there. */
export async function buildWhereMissing(): Promise<void> {
  const build = (env: NodeJS.ProcessEnv) => runCommand('npm', ['run', 'build', '-w', '@alongside/extension'], { cwd: repository, env });
  if (!existsSync(join(builds.shipping, 'manifest.json'))) await build({});
  if (!existsSync(join(builds.chromium, 'manifest.json'))) await build({ WXT_E2E: '1' });
}

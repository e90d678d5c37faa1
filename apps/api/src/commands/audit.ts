import { parseArgs } from 'node:util';
import { AppError } from '@alongside/common';
import { commandPrincipal } from '../auth/command-principal.ts';
import { readEnv } from '../env.ts';
import { type Door, openDoor } from '../server/open-door.ts';
import { listWorkspaceSlugs } from '../services/audit/list-workspace-slugs.ts';
import { verifyAuditLog, verifyInstallationLog } from '../services/audit/verify-audit-log.ts';
import type { ChainVerdict } from '../services/audit/verify-chain.ts';

const usage = `usage: npm run -s audit -- (--workspace <slug> | --all)

Verifies the audit log: every hash, that no entry is missing, and that the end of each chain is where it was signed to be.
Works beside a running server. Ends with 0 when the log is whole, 1 when it is not, 2 when it was not understood.`;

process.exitCode = await main();

async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const wanted = readArguments();
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n\n${usage}`);
    return 2;
  }
  try {
    const door = await openDoor(readEnv());
    try {
      let isWhole = true;
      for (const slug of wanted.all ? listWorkspaceSlugs(door.context.control) : [wanted.workspace])
        isWhole = (await verify(door, slug)) && isWhole;
      if (wanted.all) {
        const installation = verifyInstallationLog(door.context.control.native, door.context.secret);
        say('installation', 'access', installation);
        isWhole &&= !installation.broken;
      }
      return isWhole ? 0 : 1;
    } finally {
      await door.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function verify({ context }: Door, slug: string): Promise<boolean> {
  const workspace = context.control.findWorkspaceBySlug(slug);
  if (!workspace) throw new AppError('not_found', `there is no workspace ${slug}`);
  const { access, data } = verifyAuditLog(await context.workspaceOf(commandPrincipal(workspace.id)), context.secret);
  say(slug, 'access', access);
  say(slug, 'data', data);
  return !access.broken && !data.broken;
}

function say(slug: string, chain: string, { entries, broken, lastHash }: ChainVerdict): void {
  if (broken) console.error(`${slug} ${chain}: broken at entry ${broken.sequence}: ${broken.reason}`);
  else console.log(`${slug} ${chain}: ${entries} entries, whole${lastHash ? `, ends with ${lastHash}` : ''}`);
}

function readArguments(): { readonly all: true } | { readonly all: false; readonly workspace: string } | string {
  try {
    const { values } = parseArgs({ options: { workspace: { type: 'string' }, all: { type: 'boolean' } } });
    if (values.all) return { all: true };
    return values.workspace === undefined ? 'name a workspace, or say --all' : { all: false, workspace: values.workspace };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

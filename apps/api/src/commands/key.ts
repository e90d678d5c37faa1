import { parseArgs } from 'node:util';
import { AppError, Role, WorkspaceSlug } from '@alongside/common';
import * as z from 'zod';
import { readEnv } from '../env.ts';
import { openDoor } from '../server/open-door.ts';
import { createKey } from '../services/keys/create-key.ts';

const usage = `usage: npm run -s key -- --workspace <slug> --role <admin|marketer|rep>

Makes an API key and prints it, alone, on standard output. A workspace that does not exist is made.`;

const Arguments = z.object({ workspace: WorkspaceSlug, role: Role });

process.exitCode = await main();

/** @returns the exit code: 0 done, 1 it did not work, 2 not understood */
async function main(): Promise<number> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const parsed = readArguments();
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${usage}`);
    return 2;
  }
  try {
    const door = await openDoor(readEnv());
    try {
      const { key, isNewWorkspace } = await createKey(door.context, { slug: parsed.workspace, role: parsed.role });
      if (isNewWorkspace) console.error(`made the workspace ${parsed.workspace}`);
      console.log(key);
    } finally {
      await door.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readArguments(): z.infer<typeof Arguments> | string {
  try {
    const { values } = parseArgs({ options: { workspace: { type: 'string' }, role: { type: 'string' } } });
    const parsed = Arguments.safeParse(values);
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

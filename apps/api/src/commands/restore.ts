import { readEnv } from '../env.ts';
import { plainFailure } from './plain-failure.ts';
import { drill } from './restore/drill.ts';
import { type RestoreWish, readRestoreArguments, restoreUsage } from './restore/read-arguments.ts';
import { restore } from './restore/restore.ts';
import { drillText, restoredText } from './restore/texts.ts';

process.exitCode = await main();

/** @returns the exit code: 0 done, 1 it did not work, 2 not understood */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(restoreUsage);
    return 0;
  }
  const wish = readRestoreArguments(words);
  if (typeof wish === 'string') {
    console.error(`${wish}\n\n${restoreUsage}`);
    return 2;
  }
  try {
    console.log(await act(wish));
    return 0;
  } catch (error) {
    const failure = plainFailure(error);
    if (failure === undefined) throw error;
    console.error(failure);
    return 1;
  }
}

async function act(wish: RestoreWish): Promise<string> {
  const env = readEnv();
  if (wish.isDrill) return drillText(await drill(env, wish.from, wish.secretFile));
  const beganMs = performance.now();
  return restoredText(await restore(env, wish), env.dataDir, performance.now() - beganMs);
}

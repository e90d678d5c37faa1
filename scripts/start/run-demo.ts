import { type RunningDemo, startDemo } from '@alongside/api/demo/start-demo.ts';
import { readEnv } from '@alongside/api/env.ts';
import { endForRestart } from '@alongside/api/server/end-for-restart.ts';
import { AppError } from '@alongside/common';
import type { BrowserContext } from 'playwright-core';
import { buildAll } from './build-all.ts';
import { openBrowser } from './open-browser.ts';
import { readOptions, type StartOptions, startUsage } from './read-options.ts';
import { recordPath } from './record-path.ts';
import { stopSignal } from './stop-signal.ts';
import { welcome } from './welcome.ts';

const stopping = stopSignal();
const stopped = new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve()));

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options === '' ? startUsage : `${options}\n\n${startUsage}`);
  process.exitCode = options === '' ? 0 : 2;
} else {
  process.exitCode = await start(options);
}

/** @returns the exit code: 0 when it was asked to stop, 1 when it could not start */
async function start({ isBuilding, isOpeningBrowser, isHeadless, port }: StartOptions): Promise<number> {
  let demo: RunningDemo | undefined;
  let browser: BrowserContext | undefined;
  try {
    if (isBuilding) await timed('Building (what has not changed is taken from the last time)', () => buildAll(stopping));
    if (stopping.aborted) return 0;
    const env = readEnv();
    demo = await startDemo({ ...env, port: port ?? env.port });
    console.log(welcome(demo));
    if (isOpeningBrowser && demo.repKey !== undefined) {
      const { server, world, repKey } = demo;
      const address = `${server.url}${recordPath(world.highlights.hot.input)}`;
      browser = await openBrowser({ dataDir: env.dataDir, apiUrl: server.url, apiKey: repKey, address, isHeadless });
      browser.once('close', () => {
        if (!stopping.aborted) console.log('  The browser was closed; the server goes on. Ctrl-C stops it.');
      });
      console.log(`  Chromium shows ${address}`);
    }
    const lost = await Promise.race([stopped, demo.server.lost]);
    if (lost) {
      await browser?.close();
      await endForRestart(demo.server, lost);
    }
    console.log('\n  Stopping.');
    return 0;
  } catch (error) {
    console.error(`\n${explain(error, port)}`);
    return 1;
  } finally {
    await browser?.close();
    await demo?.server.stop();
  }
}

async function timed(title: string, work: () => Promise<void>): Promise<void> {
  const startedAtMs = performance.now();
  console.log(`  ${title} ...`);
  await work();
  console.log(`  Built in ${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s.`);
}

/** What went wrong, in a sentence that says what to do. */
function explain(error: unknown, port: number | undefined): string {
  const cause = error instanceof AppError ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
    const taken = port ?? readEnv().port;
    return `Port ${taken} is taken by another program. Stop it, or choose another port: npm start -- --port ${taken + 1}`;
  }
  if (error instanceof AppError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

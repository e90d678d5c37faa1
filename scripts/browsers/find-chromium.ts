import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram } from './find-program.ts';

/**
 * A Chromium that can load an unpacked extension: `CHROMIUM_PATH`, else the machine's own, else the one Playwright installed.
 * Google Chrome comes last, because its branded builds no longer load an extension from the command line.
 *
 * @returns its full path, or `undefined` when there is none
 * @throws Error when `CHROMIUM_PATH` names a file that does not exist
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, bundled = playwrightChromium()): string | undefined {
  const chosen = env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
    return chosen;
  }
  return findProgram(['chromium', 'chromium-browser'], env.PATH) ?? bundled ?? findProgram(['google-chrome'], env.PATH);
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

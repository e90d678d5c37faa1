import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Absent: as the environment says, else 8787. */
  readonly port: number | undefined;
  readonly isBuilding: boolean;
  readonly isOpeningBrowser: boolean;
  readonly isHeadless: boolean;
}

export const startUsage = `usage: npm start [-- options]

  --browser     also open Chromium with the extension loaded and signed in
  --headless    the same without a window
  --port N      instead of 8787; 0 takes any free one
  --no-build    start what was built last`;

/**
 * What the command line asks for.
 *
 * @returns a sentence that says what is wrong, where it is not understood; empty when help was asked for
 */
export function readOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    if (values.help) return '';
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(/^\d+$/.test(values.port ?? '') && port <= 65_535))
      return `--port ${values.port}: must be a number up to 65535`;
    return { port, isBuilding: !values['no-build'], isOpeningBrowser: values.browser || values.headless, isHeadless: values.headless };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The Chromium to drive: the one that the test run found, else Debian's. */
export function chromiumProgram(): string {
  return process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
}

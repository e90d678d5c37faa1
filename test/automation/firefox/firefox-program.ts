/** The Firefox to drive: `FIREFOX_PATH`, else Debian's. */
export function firefoxProgram(): string {
  return process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
}

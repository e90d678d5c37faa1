import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no log line may hold. The names are of people that only tests know. */
const shapes: readonly { readonly what: string; readonly shape: RegExp }[] = [
  { what: 'a secret', shape: /\bal[a-z]_[a-z2-7]{8}_[a-z2-7]{40}/ },
  { what: 'an e-mail address', shape: /[\w.+-]+(?:@|%40)[\w-]+\.[a-z]{2,}/i },
  { what: 'a name', shape: /canaria|zwoelfender|dana whitfield|jane gone|mia member|oskar lindqvist|priya raman/i },
];

/** What the servers of a test run logged that they should not have. */
export interface LogFinding {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Looks through every line that test servers wrote into the folder. `lines` is how many there were. */
export function scanLogs(folder: string): { readonly lines: number; readonly findings: readonly LogFinding[] } {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  let lines = 0;
  const findings = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, at) => {
        lines += text === '' ? 0 : 1;
        return shapes.flatMap(({ what, shape }) => (shape.test(text) ? [{ file, line: at + 1, what }] : []));
      }),
  );
  return { lines, findings };
}

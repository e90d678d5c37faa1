import { readFileSync } from 'node:fs';

const name = 'scalar-1.72.1.js';

/** Where the script of the documentation page is served; the version in the name lets browsers keep it for good. */
export const scalarScriptPath = `/docs/${name}`;

let script: Buffer | undefined;

/** The script, compressed with gzip. Read when first asked for: most servers never are. */
export function scalarScript(): Buffer {
  script ??= readFileSync(new URL(`../../assets/${name}.gz`, import.meta.url));
  return script;
}

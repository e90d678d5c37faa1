import { readFileSync } from 'node:fs';

/** The version of this product, such as `0.1.0`. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}

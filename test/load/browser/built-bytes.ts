import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @unit bytes, gzipped, of the files together */
export function gzippedBytes(folder: string, files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return bytes;
}

/** The scripts that the extension puts into every page of a CRM. */
export function contentScripts(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[] }[] };
  return manifest.content_scripts.flatMap(({ js }) => js);
}

/** A page and every script and style that it can come to load. */
export function reachableFiles(folder: string, page: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) for (const [, path = ''] of text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(path);
    if (file.endsWith('.js'))
      for (const [, path = ''] of text.matchAll(/(?:from|import\(?)\s*[`"'](\.[^`"']+\.js)[`"']/g)) visit(join(dirname(file), path));
  };
  visit(page);
  return found;
}

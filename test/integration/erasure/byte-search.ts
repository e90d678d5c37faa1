import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the texts stand in which files below a folder, by reading all of it: slow, and too simple to be wrong. */
export function byteSearch(folder: string, texts: readonly string[], leaveOut: (path: string) => boolean = () => false): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || leaveOut(path)) return [];
    const bytes = readFileSync(path);
    return texts.flatMap((text) => (bytes.includes(text) ? [`${text} in ${entry.name}`] : []));
  });
}

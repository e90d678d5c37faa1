import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Writes a text file anew without the texts, whatever their letter case. Takes it line by line: it may be large. */
export async function strikeFromFile(path: string, texts: readonly string[]): Promise<void> {
  const forms = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  const pattern = new RegExp([...new Set(forms)].map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  const temporary = `${path}.struck`;
  const file = await open(temporary, 'w', 0o600);
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      await file.write(`${line.replace(pattern, '[erased]')}\n`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { mentionPattern } from '../../db/mutations/privacy/mention-pattern.ts';

interface Strike {
  readonly texts: readonly string[];
  /** Addresses that are the end of somebody else's, and stay there. */
  readonly within: readonly string[];
}

/** Writes a text file anew without the texts, whatever their letter case. Takes it line by line: it may be large. */
export async function strikeFromFile(path: string, { texts, within }: Strike): Promise<void> {
  const patterns = [
    ...(texts.length > 0 ? [mentionPattern(texts.flatMap(formsOf), false)] : []),
    ...(within.length > 0 ? [mentionPattern(within.flatMap(formsOf), true)] : []),
  ];
  const temporary = `${path}.struck`;
  const file = await open(temporary, 'w', 0o600);
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      await file.write(`${patterns.reduce((left, pattern) => left.replace(pattern, '[erased]'), line)}\n`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

function formsOf(text: string): string[] {
  return [text, JSON.stringify(text).slice(1, -1)];
}

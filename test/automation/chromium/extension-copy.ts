import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../temp-folder.ts';

/** A built extension under an id of its own: what is set for it is set for no other. */
export interface ExtensionCopy {
  readonly folder: string;
  readonly id: string;
}

export function extensionCopy(built: string): ExtensionCopy {
  const folder = tempFolder('extension');
  cpSync(built, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  return { folder, id: idOf(key) };
}

/** The first half of the key's hash, in letters from a to p. @source Chromium, components/crx_file/id_util.cc */
function idOf(key: Buffer): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

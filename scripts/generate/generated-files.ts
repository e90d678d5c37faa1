import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '@alongside/api/openapi.ts';
import { catalogue } from '@alongside/crm-pages';
import { contractFiles } from './contract-files.ts';
import type { GeneratedFile } from './generated-file.ts';
import { readCardTitle } from './read-card-titles.ts';
import { type ReferenceFacts, referencePage } from './reference-page.ts';

/** Every generated file as it should be now. */
export async function generatedFiles(root: string): Promise<GeneratedFile[]> {
  const document = openApiDocument();
  const paths = (document.paths ?? {}) as ReferenceFacts['paths'];
  return [
    ...(await contractFiles(document)),
    { path: 'docs/reference.md', text: referencePage({ paths, adapters: catalogue, cards: cardTitles(root) }) },
  ];
}

function cardTitles(root: string): ReferenceFacts['cards'] {
  const folder = 'apps/extension/src/cards';
  if (!existsSync(join(root, folder))) return [];
  return globSync(`${folder}/**/*.tsx`, { cwd: root })
    .toSorted()
    .flatMap((path) => readCardTitle(path, readFileSync(join(root, path), 'utf8')) ?? []);
}

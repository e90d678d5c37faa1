import openapiTypes, { astToString } from 'openapi-typescript';
import type { GeneratedFile } from './generated-file.ts';
import { sortKeys } from './sort-keys.ts';

/** The wire contract: the document itself, and the types that front ends are written against. */
export async function contractFiles(document: object): Promise<GeneratedFile[]> {
  const json = JSON.stringify(sortKeys(document), undefined, 2);
  const types = astToString(await openapiTypes(json, { alphabetize: true, silent: true }));
  return [
    { path: 'packages/common/generated/openapi.json', text: `${json}\n` },
    { path: 'packages/common/generated/api.d.ts', text: `// Written by npm run generate from the API's routes.\n${types}` },
  ];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generate/generated-files.ts';
import { staleFiles } from './generate/stale-files.ts';
import { repositoryRoot } from './steps/repository-root.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = await generatedFiles(repositoryRoot);
const stale = staleFiles(repositoryRoot, files);

for (const { path, text } of stale) {
  if (values.check) {
    console.error(`${path} is stale: run npm run generate and commit it.`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
  writeFileSync(join(repositoryRoot, path), text);
  console.log(`wrote ${path}`);
}
console.log(`generated files: ${files.length}, ${stale.length} ${values.check ? 'stale' : 'written'}`);

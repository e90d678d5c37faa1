import { readTree } from '../layers/read-tree.ts';
import { repositoryRoot } from '../steps/repository-root.ts';
import { checkCatalogue } from './check-catalogue.ts';

const { findings, registries, entries } = checkCatalogue(readTree(repositoryRoot));
for (const finding of findings) console.error(finding);
console.log(`catalogue: ${registries} registries, ${entries} entries, ${findings.length} findings`);
if (findings.length > 0 || entries === 0) process.exitCode = 1;

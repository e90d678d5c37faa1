import { resolve } from 'node:path';
import { checkLayers } from './check-layers.ts';
import { readTree } from './read-tree.ts';
import { countSourceFiles } from './source-files.ts';

const root = resolve(process.argv[2] ?? `${import.meta.dirname}/../..`);
const { findings, looked } = checkLayers(readTree(root));
const expected = countSourceFiles(root);

for (const { rule, at, what, wayOut } of findings) console.error(`${at} ${what}\n  ${rule}: ${wayOut}`);
if (looked < expected) console.error(`Looked at ${looked} modules, but there are ${expected} source files.`);
if (expected === 0) console.error(`There is no source file below ${root}.`);
console.log(`layers: ${looked} modules, ${findings.length} findings`);
if (findings.length > 0 || looked < expected || expected === 0) process.exitCode = 1;

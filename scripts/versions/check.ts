import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../steps/repository-root.ts';
import { checkVersions, type Manifest } from './check-versions.ts';

const files = [
  'package.json',
  ...globSync(['packages/*/package.json', 'apps/*/package.json', 'test/package.json', 'scripts/package.json'], { cwd: repositoryRoot }),
];
const manifests = files.map((file) => JSON.parse(readFileSync(join(repositoryRoot, file), 'utf8')) as Manifest);
const decisions = globSync('docs/decisions/*.md', { cwd: repositoryRoot }).map((file) => readFileSync(join(repositoryRoot, file), 'utf8'));
const findings = checkVersions(manifests, decisions.join('\n'));
for (const finding of findings) console.error(finding);
console.log(`versions: ${manifests.length} manifests, ${findings.length} findings`);
if (findings.length > 0) process.exitCode = 1;

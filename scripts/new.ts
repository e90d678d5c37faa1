import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, scaffold } from './new/scaffold.ts';
import { ScaffoldError } from './new/scaffold-error.ts';
import { repositoryRoot } from './steps/repository-root.ts';
import { runCommand } from './steps/run-command.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'files-only': { type: 'boolean', default: false } } });
const [kind, name, ...more] = positionals;

let changes: Change[] = [];
try {
  if (more.length > 0) throw new ScaffoldError(`One name at a time; "${more.join(' ')}" is too much.`);
  changes = scaffold(repositoryRoot, kind, name);
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  console.error(`${error.message}\nUse: npm run new <kind> <name>`);
  process.exit(2);
}

for (const { path, text } of changes) {
  const file = join(repositoryRoot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

const isWorkspaceNew = changes.some(({ path }) => path.endsWith('/package.json'));
const commands = [
  ['biome', 'check', '--write', '--log-level=error', ...changes.map(({ path }) => path).filter((path) => !path.endsWith('.html'))],
  ...(isWorkspaceNew && !values['files-only'] ? [['npm', 'install']] : []),
  ...(values['files-only'] ? [] : [['node', 'scripts/generate.ts']]),
];
for (const command of commands) {
  const { code, output } = await runCommand(command);
  if (code === 0) continue;
  console.error(`${command.slice(0, 2).join(' ')} failed:\n${output}`);
  process.exit(1);
}
console.log(`\nNow make it yours, then: npm run verify`);

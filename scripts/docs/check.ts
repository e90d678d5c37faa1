import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../steps/repository-root.ts';
import { citedPaths } from './cited-paths.ts';

// Decisions are frozen: what they cite was there when they were made.
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: repositoryRoot }).filter((page) => !page.startsWith('docs/decisions/'));
const gone = pages.flatMap((page) =>
  citedPaths(page, readFileSync(join(repositoryRoot, page), 'utf8'))
    .filter((path) => !existsSync(join(repositoryRoot, path)))
    .map((path) => `${page} cites ${path}, which is gone.`),
);
for (const finding of gone) console.error(finding);
console.log(`docs: ${pages.length} pages, ${gone.length} findings`);
if (gone.length > 0) process.exitCode = 1;

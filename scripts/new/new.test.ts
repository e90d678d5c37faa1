import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCatalogue } from '../catalogue/check-catalogue.ts';
import { checkLayers } from '../layers/check-layers.ts';
import { readTree } from '../layers/read-tree.ts';
import { type CommandResult, runCommand } from '../steps/run-command.ts';
import { copyRepository, linkWorkspace } from './copy-repository.ts';

const made = [
  { kind: 'adapter', name: 'quartz-crm', folder: 'packages/crm-pages', tests: 'src/adapters/quartz-crm' },
  { kind: 'card', name: 'quartz-facts', folder: 'apps/extension', tests: 'src/cards/quartz src/cards/registry src/locales' },
  { kind: 'connector', name: 'quartz-mail', folder: 'packages/connectors', tests: 'src' },
  { kind: 'page', name: 'quartz-page', folder: 'apps/console', tests: 'src' },
  { kind: 'route', name: 'quartz-count', folder: 'apps/api', tests: 'src/routes/quartz-count' },
];

describe('npm run new', { timeout: 120_000 }, () => {
  let copy: string;
  const written: string[] = [];
  const run = (...command: string[]): Promise<CommandResult> => runCommand(command, { cwd: copy });
  const make = (...args: string[]): Promise<CommandResult> => run('node', join(copy, 'scripts/new.ts'), ...args);
  /** Lines of a report that are about what was made; the rest of the tree answers for itself. */
  const about = (report: string): string[] => report.split('\n').filter((line) => /quartz|connectors|console/.test(line));

  beforeAll(async () => {
    copy = copyRepository();
    for (const { kind, name, folder } of made) {
      const isNew = !existsSync(join(copy, folder));
      // One whole run is enough; the others leave out what it does at its end.
      const { code, output } = await make(...(kind === 'route' ? [] : ['--files-only']), kind, name);
      if (code !== 0) throw new Error(output);
      if (isNew) linkWorkspace(copy, folder);
      written.push(...output.split('\n').filter((line) => /^(apps|packages)\//.test(line)));
    }
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  test.concurrent.each(made)('a new $kind compiles', async ({ folder }) => {
    const { output } = await run('tsc', '--noEmit', '-p', folder);
    expect(about(output)).toEqual([]);
  });

  test.concurrent.each(made)('a new $kind passes its tests', async ({ folder, tests }) => {
    const { code, output } = await runCommand(['vitest', 'run', ...tests.split(' ')], { cwd: join(copy, folder) });
    expect(output).toMatch(/Tests\s.*\d+ passed/);
    expect(code, output).toBe(0);
  });

  test('a new adapter passes the closed world of all adapters', async () => {
    const { code, output } = await runCommand(['vitest', 'run', 'src/registry.test.ts'], { cwd: join(copy, 'packages/crm-pages') });
    expect(code, output).toBe(0);
    expect(output).toMatch(/Tests\s.*\d+ passed/);
  });

  test('what is made is formatted, and lint has nothing against it', async () => {
    const source = written.filter((path) => /\.(tsx?|json)$/.test(path));
    const biome = await run('biome', 'check', '--vcs-enabled=false', '--error-on-warnings', ...source);
    expect(biome.code, biome.output).toBe(0);
    const oxlint = await run('oxlint', '--type-aware', '-f', 'unix', ...source.filter((path) => !path.endsWith('.json')));
    expect(oxlint.code, oxlint.output).toBe(0);
  });

  test('what is made keeps the layers, stands in its registry, and is used', async () => {
    const tree = readTree(copy);
    expect(checkLayers(tree).findings.filter(({ at }) => about(at).length > 0)).toEqual([]);
    expect(checkCatalogue(tree).findings.filter((finding) => about(finding).length > 0)).toEqual([]);
    expect(about((await run('knip', '--no-config-hints')).output)).toEqual([]);
    expect(about((await run('node', 'scripts/versions/check.ts')).output)).toEqual([]);
  });

  test('the generated files know what was made', async () => {
    expect((await run('node', 'scripts/generate.ts', '--check')).output).toContain('3, 0 stale');
    const reference = readFileSync(join(copy, 'docs/reference.md'), 'utf8');
    expect(reference.split('\n').filter((line) => line.includes('quartz'))).toHaveLength(3);
  });

  test.each([
    ['adapter', 'Quartz', '"Quartz" is no name'],
    ['adapter', '../quartz', '"../quartz" is no name'],
    ['adapter', 'quartz-crm', 'The name "quartz-crm" is taken by another adapter'],
    ['route', 'quartz', 'it is a noun and a verb, such as people-count'],
    ['cart', 'quartz', 'There is no kind "cart". There are adapter, card, connector, page, route.'],
  ])('refuses %s %s and writes nothing', async (kind, name, message) => {
    const before = [...readTree(copy).sources];
    const { code, output } = await make(kind, name);
    expect([code, output]).toEqual([2, expect.stringContaining(message)]);
    expect([...readTree(copy).sources]).toEqual(before);
  });
});

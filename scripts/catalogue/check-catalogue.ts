import { posix } from 'node:path';
import type { Tree } from '../layers/tree.ts';
import { type ModuleExports, readExports } from './read-exports.ts';

/**
 * Registries beside the files called `registry.ts`: one adapter stands in three lists, so that the browser loads only what it needs.
 */
const alsoRegistries = ['packages/crm-pages/src/catalogue.ts', 'packages/crm-pages/src/examples.ts'];

/** Registries whose order means something; each says what above its array. May only shrink. */
const orderedOnPurpose: ReadonlySet<string> = new Set([
  'apps/api/src/services/imports/vendors/registry.ts',
  'apps/extension/src/cards/registry.ts',
  'test/load/registry.ts',
]);

/** Things that need a test of their own, whatever a suite over the whole registry says: only they can say what each must answer. */
const testedOneByOne: ReadonlySet<string> = new Set(['defineRoute']);

/** Things that do nothing by themselves, so there is nothing to test. */
const declarations: ReadonlySet<string> = new Set(['sqliteTable', 'defineAbout', 'defineExamples']);

/** What is wrong with the registries of the tree, a sentence for each, and how many registries and entries were looked at. */
export function checkCatalogue({ sources }: Pick<Tree, 'sources'>): { findings: string[]; registries: number; entries: number } {
  const registries = [...sources.keys()].filter((path) => posix.basename(path) === 'registry.ts' || alsoRegistries.includes(path));
  const modules = new Map([...sources].filter(([path]) => !isTest(path)).map(([path, source]) => [path, readExports(path, source)]));
  const found = registries.map((path) => checkRegistry(path, modules, new Set(sources.keys())));
  return {
    findings: found.flatMap(({ findings }) => findings),
    registries: registries.length,
    entries: found.reduce((sum, { entries }) => sum + entries, 0),
  };
}

const isTest = (path: string): boolean => /\.(test|suite)\.tsx?$/.test(path);

interface Entry {
  readonly name: string;
  readonly file: string;
  readonly maker: string | undefined;
}

function checkRegistry(
  path: string,
  modules: ReadonlyMap<string, ModuleExports>,
  files: ReadonlySet<string>,
): { findings: string[]; entries: number } {
  const entries = entriesOf(path, modules);
  return {
    findings: [...unlisted(path, entries, modules), ...unsorted(path, entries), ...untested(path, entries, files)],
    entries: entries.length,
  };
}

function entriesOf(path: string, modules: ReadonlyMap<string, ModuleExports>): Entry[] {
  const registry = modules.get(path);
  if (registry === undefined) return [];
  const names = registry.lists.length > 0 ? registry.lists.flat() : registry.passedOn;
  return names.flatMap((name) => {
    const source = registry.from.get(name);
    if (source === undefined || !source.startsWith('.')) return [];
    const file = posix.join(posix.dirname(path), source);
    return [{ name, file, maker: modules.get(file)?.made.get(name) }];
  });
}

function unlisted(path: string, entries: readonly Entry[], modules: ReadonlyMap<string, ModuleExports>): string[] {
  const makers = new Set(entries.flatMap(({ maker }) => (maker === undefined ? [] : [maker])));
  const listed = new Set(entries.map(({ name, file }) => `${file}#${name}`));
  const below = `${posix.dirname(path)}/`;
  return [...modules].flatMap(([file, { made }]) => {
    if (!file.startsWith(below)) return [];
    return [...made]
      .filter(([name, maker]) => makers.has(maker) && !listed.has(`${file}#${name}`))
      .map(([name, maker]) => `${file} makes ${name} with ${maker}, and ${path} does not list it: add its line.`);
  });
}

function unsorted(path: string, entries: readonly Entry[]): string[] {
  if (orderedOnPurpose.has(path)) return [];
  const names = entries.map(({ name }) => name);
  const order = names.toSorted(byText);
  const wrong = order.findIndex((name, index) => name !== names[index]);
  // Passed on line by line, the formatter sorts them by their paths, in which `touch-kinds` goes before `touches`.
  const isByFile = entries.every(({ file }, index) => index === 0 || byText(entries[index - 1]?.file ?? '', file) <= 0);
  return wrong < 0 || isByFile ? [] : [`${path} is not sorted: ${order[wrong]} belongs where ${names[wrong]} stands.`];
}

function byText(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

function untested(path: string, entries: readonly Entry[], files: ReadonlySet<string>): string[] {
  // What stands in the test workspace is a check itself.
  if (path.startsWith('test/')) return [];
  const suite = ['.test.ts', '.test.tsx'].some((ending) => files.has(path.replace(/\.ts$/, ending)));
  return entries
    .filter(({ maker }) => !declarations.has(maker ?? ''))
    .filter(({ maker }) => !(suite && !testedOneByOne.has(maker ?? '')))
    .filter(({ file }) => !hasTest(file, files))
    .map(({ name, file }) => `${name} has no test: write ${file.replace(/\.(tsx?)$/, '.test.$1')}.`);
}

function hasTest(file: string, files: ReadonlySet<string>): boolean {
  const folder = posix.dirname(file);
  const stem = posix.basename(file).replace(/\.tsx?$/, '');
  return [...files].some((other) => {
    if (!isTest(other)) return false;
    if (stem === 'index') return other.startsWith(`${folder}/`);
    // `people.test.ts` may ask its questions of people-list, people-get and the rest together.
    const tested = posix.basename(other).replace(/\.(test|suite)\.tsx?$/, '');
    return posix.dirname(other) === folder && (tested === stem || stem.startsWith(`${tested}-`));
  });
}

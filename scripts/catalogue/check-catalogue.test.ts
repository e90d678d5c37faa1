import { describe, expect, test } from 'vitest';
import { checkCatalogue } from './check-catalogue.ts';

const cards = 'apps/extension/src/cards';

const lawful = {
  [`${cards}/registry.ts`]: `import { persona } from './persona.tsx';
    import { timeline } from './timeline.tsx';
    /** All of them. */
    export const cards = [persona, timeline] as const;`,
  [`${cards}/define-card.ts`]: 'export const defineCard = (card) => card;',
  [`${cards}/density.ts`]: 'export const density = scaleOf(3);',
  [`${cards}/persona.tsx`]: 'export const persona = defineCard({});',
  [`${cards}/persona.test.tsx`]: '',
  [`${cards}/timeline.tsx`]: 'export const timeline = /* @__PURE__ */ defineCard({}) satisfies Card;',
  [`${cards}/timeline.test.tsx`]: '',
  'packages/crm-pages/src/catalogue.ts':
    "import { zohoAbout } from './adapters/zoho/about.ts'; export const catalogue = [zohoAbout] as const;",
  'packages/crm-pages/src/registry.ts': "import { zoho } from './adapters/zoho/index.ts'; export const adapters = [zoho] as const;",
  'packages/crm-pages/src/registry.test.ts': '',
  'packages/crm-pages/src/adapters/zoho/index.ts': 'export const zoho = defineAdapter({});',
  'packages/crm-pages/src/adapters/zoho/about.ts': 'export const zohoAbout = defineAbout({});',
  'apps/api/src/db/schema/registry.ts': "export { people } from './people.ts'; export { touches } from './touches.ts';",
  'apps/api/src/db/schema/people.ts': "export const people = sqliteTable('people', {});",
  'apps/api/src/db/schema/touches.ts': "export const touches = sqliteTable('touches', {});",
};

const check = (changes: Readonly<Record<string, string>>, without: readonly string[] = []): string[] => {
  const sources = new Map(Object.entries({ ...lawful, ...changes }));
  for (const path of without) sources.delete(path);
  return checkCatalogue({ sources }).findings;
};

describe('checkCatalogue', () => {
  test('is content with complete, sorted and tested registries, and counts them', () => {
    expect(checkCatalogue({ sources: new Map(Object.entries(lawful)) })).toEqual({ findings: [], registries: 3 + 1, entries: 6 });
  });

  test('finds the forgotten line', () => {
    expect(check({ [`${cards}/coverage.tsx`]: 'export const coverage = defineCard({});', [`${cards}/coverage.test.tsx`]: '' })).toEqual([
      `${cards}/coverage.tsx makes coverage with defineCard, and ${cards}/registry.ts does not list it: add its line.`,
    ]);
  });

  test('finds the forgotten table in a registry that passes names on', () => {
    expect(check({ 'apps/api/src/db/schema/pushes.ts': "export const pushes = sqliteTable('pushes', {});" })).toEqual([
      'apps/api/src/db/schema/pushes.ts makes pushes with sqliteTable, and apps/api/src/db/schema/registry.ts does not list it: add its line.',
    ]);
  });

  test('finds an adapter that stands in one list and not in the other', () => {
    const path = 'packages/crm-pages/src/adapters/acme/about.ts';
    expect(check({ [path]: 'export const acmeAbout = defineAbout({});' })).toEqual([
      `${path} makes acmeAbout with defineAbout, and packages/crm-pages/src/catalogue.ts does not list it: add its line.`,
    ]);
  });

  test('finds a list out of order', () => {
    const path = 'apps/api/src/db/schema/registry.ts';
    expect(check({ [path]: "export { touches } from './touches.ts'; export { people } from './people.ts';" })).toEqual([
      `${path} is not sorted: people belongs where touches stands.`,
    ]);
  });

  test('finds a card without a test, unless a suite runs over all', () => {
    const timelineTest = `${cards}/timeline.test.tsx`;
    expect(check({}, [timelineTest])).toEqual([`timeline has no test: write ${timelineTest}.`]);
    expect(check({ [`${cards}/registry.test.tsx`]: '' }, [timelineTest])).toEqual([]);
  });

  test('finds a route without a test of its own, even where a suite runs over all', () => {
    const routes = 'apps/api/src/routes';
    const people = {
      [`${routes}/registry.ts`]: "import { list } from './people-list.ts'; export const routes = [list] as const;",
      [`${routes}/registry.test.ts`]: '',
      [`${routes}/people-list.ts`]: 'export const list = defineRoute({});',
    };
    expect(check(people)).toEqual([`list has no test: write ${routes}/people-list.test.ts.`]);
    expect(check({ ...people, [`${routes}/people.test.ts`]: '' })).toEqual([]);
  });

  test('finds an adapter that neither a test nor a suite looks at', () => {
    expect(check({}, ['packages/crm-pages/src/registry.test.ts'])).toEqual([
      'zoho has no test: write packages/crm-pages/src/adapters/zoho/index.test.ts.',
    ]);
  });
});

import type { Names } from '../names.ts';

/** Takes version and zod from the package of the nouns, so that the workspaces stay of one mind. */
export function manifest(common: string): string {
  const { version, license, dependencies } = JSON.parse(common) as {
    version: string;
    license: string;
    dependencies: Record<string, string>;
  };
  return `${JSON.stringify(
    {
      name: '@alongside/connectors',
      version,
      private: true,
      license,
      type: 'module',
      exports: { '.': './src/index.ts' },
      scripts: { typecheck: 'tsc --noEmit', test: 'vitest run' },
      dependencies: { '@alongside/common': '*', zod: dependencies.zod },
    },
    undefined,
    2,
  )}\n`;
}

export const tsconfig = `{ "extends": "../../tsconfig.base.json", "compilerOptions": { "lib": ["ES2024"], "types": ["node"] }, "include": ["src"] }\n`;

export const indexFile = `export type { Account, Connector } from './define-connector.ts';
export { connectors } from './registry.ts';
`;

export const defineConnectorFile = `import type { TouchInput } from '@alongside/common';

/** One customer's access to the vendor, and the world to reach it through. */
export interface Account {
  /** Where the vendor's API answers, without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** A system whose records become our nouns. It reads, and leaves storing to who calls it. */
export interface Connector {
  readonly id: string;
  readonly title: string;
  /** What the vendor allows; drives the throttle. */
  readonly limit: { readonly requests: number; readonly perMs: number };
  /** Every touch since then, page by page, the oldest first. Read again, it gives the same touches with the same identity. */
  readonly touches: (account: Account, sinceMs: number) => AsyncIterable<readonly TouchInput[]>;
  /** Recorded pages of the vendor, in order, for the suite that every connector has to pass. */
  readonly recordedPages: () => Promise<readonly unknown[]>;
}

/** Gives a connector its types; returns it as it is. */
export const defineConnector = (connector: Connector): Connector => connector;
`;

export const registryFile = (names: Names): string => `import { ${names.camel} } from './${names.kebab}/index.ts';

/** Every system that touches are read from, by id. */
export const connectors = [${names.camel}] as const;
`;

export const registryTest = `import { TouchInput } from '@alongside/common';
import { describe, expect, test } from 'vitest';
import type { Account, Connector } from './define-connector.ts';
import { connectors } from './registry.ts';

/** The vendor as recorded: each request gets the next page. */
async function accountOf(connector: Connector): Promise<{ account: Account; asked: () => number }> {
  const pages = [...(await connector.recordedPages())];
  let count = 0;
  const answer: typeof fetch = async () => Response.json(pages[count++] ?? {});
  const account = { baseUrl: 'https://vendor.example', token: 'secret', fetch: answer, signal: AbortSignal.timeout(5_000) };
  return { account, asked: () => count };
}

async function readAll(connector: Connector): Promise<{ touches: TouchInput[]; asked: number }> {
  const { account, asked } = await accountOf(connector);
  const touches: TouchInput[] = [];
  for await (const page of connector.touches(account, 0)) touches.push(...page);
  return { touches, asked: asked() };
}

describe.each(connectors.map((connector) => [connector.id, connector] as const))('%s', (_, connector) => {
  test('reads every page once and then ends', async () => {
    const pages = await connector.recordedPages();
    expect((await readAll(connector)).asked).toBe(pages.length);
  });

  test('gives valid touches, the oldest first', async () => {
    const { touches } = await readAll(connector);
    expect(touches.map((touch) => TouchInput.parse(touch))).toEqual(touches);
    const times = touches.map(({ occurredAt }) => Date.parse(occurredAt));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(touches.length).toBeGreaterThan(0);
  });

  test('gives the same identities when it is read again', async () => {
    const identities = async () => (await readAll(connector)).touches.map(({ source, externalId }) => \`\${source}/\${externalId}\`);
    const first = await identities();
    expect(await identities()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });
});

test('the connectors are in order, each with an id of its own', () => {
  const ids = connectors.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});
`;

import type { Names } from '../names.ts';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Takes React from the extension and Vite from the demo CRM, so that the workspaces stay of one mind. */
export function manifest(extension: string, demoCrm: string): string {
  const { version, license, dependencies, devDependencies } = JSON.parse(extension) as Manifest;
  const { vite } = (JSON.parse(demoCrm) as Manifest).devDependencies;
  return `${JSON.stringify(
    {
      name: '@alongside/console',
      version,
      private: true,
      license,
      type: 'module',
      exports: {},
      scripts: { build: 'vite build', typecheck: 'tsc --noEmit', test: 'vitest run' },
      dependencies: { react: dependencies.react, 'react-dom': dependencies['react-dom'] },
      devDependencies: { '@types/react': devDependencies['@types/react'], '@types/react-dom': devDependencies['@types/react-dom'], vite },
    },
    undefined,
    2,
  )}\n`;
}

export const tsconfig = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "lib": ["ES2024", "DOM", "DOM.Iterable"],
    "module": "esnext",
    "moduleResolution": "bundler",
    "jsx": "react-jsx"
  },
  "include": ["src"]
}
`;

export const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Alongside</title>
  </head>
  <body>
    <div id="console"></div>
    <script type="module" src="/src/main.tsx"></script>
  </body>
</html>
`;

export const mainFile = `import { createRoot } from 'react-dom/client';
import { Shell } from './shell/shell.tsx';

const element = document.getElementById('console');
if (element) createRoot(element).render(<Shell path={location.pathname} />);
`;

export const shellFile = `import { pages } from '../pages/registry.ts';

/** Navigation, title and the page that the path names. */
export function Shell({ path }: { readonly path: string }) {
  const page = pages.find(({ id }) => path === \`/\${id}\`) ?? pages[0];
  return (
    <>
      <nav aria-label="Pages">
        <ul>
          {pages.map(({ id, title }) => (
            <li key={id}>
              <a href={\`/\${id}\`} aria-current={id === page.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{page.title}</h1>
        <page.Body />
      </main>
    </>
  );
}
`;

export const shellTest = `import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pages } from '../pages/registry.ts';
import { Shell } from './shell.tsx';

test.each(pages.map(({ id, title }) => [id, title] as const))('shows %s under its path and title', (id, title) => {
  const markup = renderToStaticMarkup(<Shell path={\`/\${id}\`} />);
  expect(markup).toContain(\`<h1>\${title}</h1>\`);
  expect(markup).toContain(\`<a href="/\${id}" aria-current="page">\${title}</a>\`);
});

test('shows the first page where the path names none', () => {
  expect(renderToStaticMarkup(<Shell path="/no-such-page" />)).toContain(\`<h1>\${pages[0].title}</h1>\`);
});
`;

export const definePageFile = `import type { FunctionComponent } from 'react';

/** A page of the console. Its id is its path; navigation and title follow from it. */
interface ConsolePage {
  readonly id: string;
  readonly title: string;
  readonly Body: FunctionComponent;
}

/** Gives a page its types; returns it as it is. */
export const definePage = <const Page extends ConsolePage>(page: Page): Page => page;
`;

export const registryFile = (names: Names): string => `import { ${names.camel} } from './${names.kebab}/index.tsx';

/** Every page of the console, by id. */
export const pages = [${names.camel}] as const;
`;

import type { Role, Session } from '@alongside/common';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import english from '../locales/en.json';
import { pages } from '../pages/registry.ts';
import { words } from '../words/words.ts';
import { WordsProvider } from '../words/words-context.tsx';
import { pagePath } from './page-path.ts';
import { SessionProvider } from './session.tsx';
import { Shell } from './shell.tsx';

const said = words(english, 'en');

const sessionOf = (role: Role): Session => ({
  workspace: { id: 'wsp_1', slug: 'acme', name: 'Acme' },
  role,
  roles: [role],
  via: 'console',
  member: { id: 'mem_1', name: 'Ana Maria Admin', email: 'ana@acme.example' },
});

function draw(path: string, role: Role): string {
  return renderToStaticMarkup(
    <WordsProvider words={said}>
      <QueryClientProvider client={new QueryClient()}>
        <Router ssrPath={path}>
          <SessionProvider session={sessionOf(role)}>
            <Shell />
          </SessionProvider>
        </Router>
      </QueryClientProvider>
    </WordsProvider>,
  );
}

describe('the shell', () => {
  test.each(pages.map((page) => [page.id, page] as const))('shows %s under its own address and title', (_id, page) => {
    const [role] = page.roles;
    expect(draw(pagePath(page), role)).toContain(`<h1>${said.say(page.title).replace('&', '&amp;')}</h1>`);
  });

  test.each(pages.filter(({ roles }) => !(roles as readonly Role[]).includes('rep')).map((page) => [page.id, page] as const))(
    'tells a rep that %s is not theirs',
    (_id, page) => {
      const markup = draw(pagePath(page), 'rep');
      expect(markup).toContain(english['permission.none']);
      expect(markup).not.toContain(`href="${pagePath(page)}"`);
    },
  );

  test('says where there is no page', () => {
    expect(draw('/no-such-page', 'admin')).toContain(english['shell.notFoundWhy']);
  });

  test('says who is signed in, and as what', () => {
    expect(draw('/devices', 'marketer')).toMatch(/>AM<.*Ana Maria Admin.*Marketer/);
  });
});

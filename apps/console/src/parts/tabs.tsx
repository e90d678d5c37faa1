import type { FunctionComponent } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import type { WordKey } from '../words/words.ts';
import { useWords } from '../words/words-context.tsx';

/** A part of a page that has an address of its own. */
export interface Tab {
  /** Last part of its address. */
  readonly id: string;
  readonly title: WordKey;
  readonly Body: FunctionComponent;
}

/**
 * A page of several parts, of which the address names the one that is shown; the page's own address leads to the first.
 *
 * @param path the page's address
 * @param title what the parts have in common
 */
export function Tabs({ path, title, tabs }: { path: string; title: WordKey; tabs: readonly [Tab, ...Tab[]] }) {
  const words = useWords();
  const [location] = useLocation();
  const shown = tabs.find(({ id }) => location === `${path}/${id}`);
  if (!shown) return <Redirect to={`${path}/${tabs[0].id}`} replace />;
  return (
    <>
      <nav className="tabs" aria-label={words.say(title)}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.id}>
              <Link href={`${path}/${tab.id}`} aria-current={tab === shown ? 'page' : undefined} ref={tab === shown ? showLink : undefined}>
                {words.say(tab.title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="tab-title" className="tab" key={shown.id}>
        <h2 id="tab-title" className="visually-hidden">
          {words.say(shown.title)}
        </h2>
        <shown.Body />
      </section>
    </>
  );
}

/** On narrow screens the row of tabs is wider than the page. */
const showLink = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

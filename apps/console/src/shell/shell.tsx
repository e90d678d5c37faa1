import { Button, Icon, Mark } from '@alongside/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { consoleStart } from '../console-start.ts';
import { useWords } from '../words/words-context.tsx';
import { CommandPalette } from './command-palette.tsx';
import { navigation } from './navigation.ts';
import { NoPermission } from './no-permission.tsx';
import { OfflineNote } from './offline-note.tsx';
import { pageAt } from './page-at.ts';
import { pagePath } from './page-path.ts';
import { PersonMenu } from './person-menu.tsx';
import { mayOpen, useSession } from './session.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

/** Navigation, title and the page that the path names. */
export function Shell() {
  const words = useWords();
  const session = useSession();
  const [path] = useLocation();
  const [isFinding, setFinding] = useState(false);
  // On narrow screens: open on the page where it was opened, closed on the next.
  const [menuAt, setMenuAt] = useState<string>();
  const main = useRef<HTMLElement>(null);
  const isMenuOpen = menuAt === path;
  const page = pageAt(path);
  const title = page ? words.say(page.title) : words.say('shell.notFound');
  useEffect(() => {
    document.title = `${title} · ${session.workspace.name} · Alongside`;
  }, [title, session.workspace.name]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setFinding(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const listed = navigation(session);
  if (path === '/' || path === consoleStart) {
    const [first] = listed;
    if (first) return <Redirect to={pagePath(first)} replace />;
  }
  return (
    <div className="shell" data-menu={isMenuOpen || undefined}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.say('shell.skip')}
      </button>
      <header className="side">
        <div className="brand">
          <Mark size={18} />
          <WorkspaceSwitcher />
          <Button
            look="quiet"
            iconOnly
            className="ui-button side-toggle"
            aria-expanded={isMenuOpen}
            aria-label={words.say('shell.menu')}
            onClick={() => setMenuAt(isMenuOpen ? undefined : path)}
          >
            <Icon name={isMenuOpen ? 'close' : 'list'} />
          </Button>
        </div>
        <div className="side-body">
          <button type="button" className="find" onClick={() => setFinding(true)}>
            <Icon name="search" />
            <span>{words.say('shell.find')}</span>
            <kbd>{isApple() ? '⌘K' : 'Ctrl K'}</kbd>
          </button>
          <nav aria-label={words.say('shell.pages')}>
            <ul>
              {listed.map((each) => (
                <li key={each.id}>
                  <Link href={pagePath(each)} aria-current={each.id === page?.id ? 'page' : undefined}>
                    <Icon name={each.icon} />
                    {words.say(each.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <PersonMenu />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <OfflineNote />
        <h1>{title}</h1>
        {page ? mayOpen(session, page.roles) ? <page.Body /> : <NoPermission /> : <NotFound />}
      </main>
      {isFinding && <CommandPalette onClose={() => setFinding(false)} />}
    </div>
  );
}

function NotFound() {
  const words = useWords();
  return (
    <div className="empty">
      <p>{words.say('shell.notFoundWhy')}</p>
      <Link href="/">{words.say('shell.toStart')}</Link>
    </div>
  );
}

const isApple = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

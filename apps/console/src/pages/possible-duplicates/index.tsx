import { Link, Redirect, useLocation } from 'wouter';
import { useWords } from '../../words/words-context.tsx';
import { definePage } from '../define-page.ts';
import { tabs } from './tabs.ts';

const root = '/duplicates';

/** People and companies that may be one: what is to be decided, and what was. For marketers and admins. */
export const possibleDuplicates = definePage({
  id: 'possible-duplicates',
  path: root,
  title: 'duplicates.title',
  icon: 'merge',
  roles: ['marketer', 'admin'],
  sections: tabs,
  Body: PossibleDuplicates,
});

function PossibleDuplicates() {
  const words = useWords();
  const [path] = useLocation();
  const shown = tabs.find(({ id }) => path === `${root}/${id}`);
  if (!shown) return <Redirect to={`${root}/${tabs[0].id}`} replace />;
  return (
    <>
      <nav className="tabs" aria-label={words.say('duplicates.title')}>
        <ul>
          {tabs.map(({ id, title }) => (
            <li key={id}>
              <Link href={`${root}/${id}`} aria-current={id === shown.id ? 'page' : undefined}>
                {words.say(title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <shown.Body key={shown.id} />
    </>
  );
}

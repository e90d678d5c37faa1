import { Link, Redirect, useLocation } from 'wouter';
import { useWords } from '../../words/words-context.tsx';
import { definePage } from '../define-page.ts';
import { tabs } from './tabs.ts';

const root = '/people';

/** Who works here and what they may do, for admins. */
export const peopleAndAccess = definePage({
  id: 'people-and-access',
  path: root,
  title: 'people.title',
  icon: 'people',
  roles: ['admin'],
  sections: tabs,
  Body: PeopleAndAccess,
});

/** On narrow screens the row of tabs is wider than the page. */
const showTab = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

function PeopleAndAccess() {
  const words = useWords();
  const [path] = useLocation();
  const shown = tabs.find(({ id }) => path === `${root}/${id}`);
  if (!shown) return <Redirect to={`${root}/${tabs[0].id}`} replace />;
  return (
    <>
      <nav className="tabs" aria-label={words.say('people.title')}>
        <ul>
          {tabs.map(({ id, title }) => (
            <li key={id}>
              <Link href={`${root}/${id}`} aria-current={id === shown.id ? 'page' : undefined} ref={id === shown.id ? showTab : undefined}>
                {words.say(title)}
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

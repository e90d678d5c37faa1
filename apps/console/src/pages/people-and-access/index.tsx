import { Tabs } from '../../parts/tabs.tsx';
import { definePage } from '../define-page.ts';
import { tabs } from './tabs.ts';

const path = '/people';

/** Who works here and what they may do, for admins. */
export const peopleAndAccess = definePage({
  id: 'people-and-access',
  path,
  title: 'people.title',
  icon: 'people',
  roles: ['admin'],
  sections: tabs,
  Body: PeopleAndAccess,
});

function PeopleAndAccess() {
  return <Tabs path={path} title="people.title" tabs={tabs} />;
}

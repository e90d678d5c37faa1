import { Tabs } from '../../parts/tabs.tsx';
import { definePage } from '../define-page.ts';
import { tabs } from './tabs.ts';

const path = '/duplicates';

/** People and companies that may be one: what is to be decided, and what was. For marketers and admins. */
export const possibleDuplicates = definePage({
  id: 'possible-duplicates',
  path,
  title: 'duplicates.title',
  icon: 'merge',
  roles: ['marketer', 'admin'],
  sections: tabs,
  Body: PossibleDuplicates,
});

function PossibleDuplicates() {
  return <Tabs path={path} title="duplicates.title" tabs={tabs} />;
}

import { useWords } from '../../words/words-context.tsx';
import { definePage } from '../define-page.ts';
import { HealthList } from './health-list.tsx';
import { JobList } from './job-list.tsx';

/** How the server is and what it does by itself, for admins. */
export const system = definePage({ id: 'system', title: 'system.title', icon: 'plug', roles: ['admin'], Body: System });

function System() {
  const words = useWords();
  return (
    <>
      <p className="lead">{words.say('system.why')}</p>
      <HealthList />
      <JobList />
    </>
  );
}

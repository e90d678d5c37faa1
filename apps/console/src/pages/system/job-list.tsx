import type { Job } from '@alongside/common';
import { useMemo } from 'react';
import { useList } from '../../api/use-list.ts';
import type { Column } from '../../parts/data-table/column.ts';
import { DataTable } from '../../parts/data-table/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Moment } from '../../parts/moment.tsx';
import type { Words } from '../../words/words.ts';
import { useWords } from '../../words/words-context.tsx';
import { JobActions } from './job-actions.tsx';
import { JobStatus } from './job-status.tsx';
import { jobTitle } from './job-title.ts';
import { kindsOf } from './kinds-of.ts';
import { RunJob } from './run-job.tsx';
import { useRefetchWhile } from './use-refetch-while.ts';

/** What the server does by itself: what waits, what runs and what became of the rest. */
export function JobList() {
  const words = useWords();
  const jobs = useList<Job>('/v1/jobs');
  const columns = useMemo(() => jobColumns(words), [words]);
  useRefetchWhile(jobs.data?.items.some(isUnderWay) ?? false, jobs.refetch);
  return (
    <section className="setting">
      <h2>{words.say('jobs.title')}</h2>
      <Loaded query={jobs}>
        {({ items }) => (
          <>
            <RunJob kinds={kindsOf(words, items)} />
            <DataTable
              name={words.say('jobs.title')}
              rows={items}
              columns={columns}
              idOf={({ id }) => id}
              renderActions={(job) => <JobActions job={job} />}
              empty={<Empty>{words.say('jobs.none')}</Empty>}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Soon over, or soon begun: what is to be tried again in half an hour is not looked at all the time. */
const isUnderWay = ({ state, attempts }: Job): boolean => state === 'running' || (state === 'waiting' && attempts === 0);

function jobColumns(words: Words): readonly Column<Job>[] {
  return [
    { id: 'title', title: words.say('jobs.what'), value: (job) => jobTitle(words, job) },
    {
      id: 'state',
      title: words.say('jobs.state'),
      value: ({ state }) => words.say(`jobs.state.${state}`),
      draw: (job) => <JobStatus job={job} />,
    },
    { id: 'due', title: words.say('jobs.due'), value: ({ runAt }) => runAt, draw: ({ runAt }) => <Moment at={runAt} /> },
    {
      id: 'ended',
      title: words.say('jobs.ended'),
      value: ({ endedAt }) => endedAt,
      draw: ({ endedAt }) => (endedAt === undefined ? <span className="soft">–</span> : <Moment at={endedAt} />),
    },
    { id: 'attempts', title: words.say('jobs.attempts'), value: ({ attempts }) => attempts, isNumeric: true },
  ];
}

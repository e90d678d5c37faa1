import type { Job } from '@alongside/common';
import { Button } from '@alongside/ui';
import { ask } from '../../api/ask.ts';
import { useAct } from '../../api/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useWords } from '../../words/words-context.tsx';
import { jobTitle } from './job-title.ts';

const refresh = ['/v1/jobs', '/v1/health', '/v1/audit'];

/** What can be done with a job as it is now. */
export function JobActions({ job }: { readonly job: Job }) {
  const { id, state, isStopping } = job;
  const words = useWords();
  const title = jobTitle(words, job);
  const tell = useTell();
  const cancel = useAct({
    run: () => ask<Job>('POST', `/v1/jobs/${id}/cancel`),
    refresh,
    done: () => tell(words.say('jobs.cancelled', { title })),
  });
  const retry = useAct({
    run: () => ask<Job>('POST', `/v1/jobs/${id}/retry`),
    refresh,
    done: () => tell(words.say('jobs.asked', { title })),
  });
  const isOpen = (state === 'waiting' || state === 'running') && !isStopping;
  return (
    <>
      {isOpen && (
        <Button onClick={() => cancel.mutate()} disabled={cancel.isPending} aria-label={words.say('jobs.cancelNamed', { title })}>
          {words.say('common.cancel')}
        </Button>
      )}
      {(state === 'failed' || state === 'cancelled') && (
        <Button onClick={() => retry.mutate()} disabled={retry.isPending} aria-label={words.say('jobs.retryNamed', { title })}>
          {words.say('common.retry')}
        </Button>
      )}
      <Failure error={cancel.error ?? retry.error} />
    </>
  );
}

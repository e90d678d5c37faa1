import type { Job } from '@alongside/common';
import { Chip } from '@alongside/ui';
import { useWords } from '../../words/words-context.tsx';

const tones = { waiting: 'plain', running: 'accent', done: 'accent', failed: 'warm', cancelled: 'plain' } as const;

/** How a job is: in a word, with how far it is or what went wrong. */
export function JobStatus({ job: { state, isStopping, progress, failure } }: { readonly job: Job }) {
  const words = useWords();
  const { done, total } = progress;
  return (
    <span className="two-lines">
      <span>
        <Chip tone={tones[state]}>{words.say(isStopping ? 'jobs.stopping' : `jobs.state.${state}`)}</Chip>
      </span>
      {state === 'running' && total !== undefined && (
        <span className="soft small">{words.say('jobs.progress', { done: words.number(done), total: words.number(total) })}</span>
      )}
      {failure !== undefined && (
        <span className="soft small">
          <code>{failure}</code>
        </span>
      )}
    </span>
  );
}

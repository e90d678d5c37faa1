import type { Job } from '@alongside/common';
import { Button } from '@alongside/ui';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import { useAct } from '../../api/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useTell } from '../../parts/toasts.tsx';
import { useWords } from '../../words/words-context.tsx';
import { jobTitle } from './job-title.ts';

/** Has one of the known kinds of job run now. */
export function RunJob({ kinds }: { readonly kinds: readonly (readonly [kind: string, title: string])[] }) {
  const words = useWords();
  const tell = useTell();
  const [chosen, setChosen] = useState<string>();
  const kind = chosen ?? kinds[0]?.[0];
  const run = useAct({
    run: () => ask<Job>('POST', '/v1/jobs', { body: { kind } }),
    refresh: ['/v1/jobs', '/v1/audit'],
    done: (job) => tell(words.say('jobs.asked', { title: jobTitle(words, job) })),
  });
  if (kind === undefined) return null;
  return (
    <>
      <Form isInline onSubmit={() => run.mutate()}>
        <Field label={words.say('jobs.what')}>
          <select value={kind} onChange={(event) => setChosen(event.currentTarget.value)}>
            {kinds.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <Button type="submit" disabled={run.isPending}>
          {words.say('jobs.run')}
        </Button>
      </Form>
      <Failure error={run.error} />
    </>
  );
}

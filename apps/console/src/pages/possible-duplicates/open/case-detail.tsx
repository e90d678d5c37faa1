import type { CaseDecision, CaseOutcome, IdentityCase } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { ApiError } from '../../../api/api-error.ts';
import { ask } from '../../../api/ask.ts';
import { useAct } from '../../../api/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useTell } from '../../../parts/toasts.tsx';
import { useWords } from '../../../words/words-context.tsx';
import type { CaseKey } from './case-keys.ts';
import { CaseSigns } from './case-signs.tsx';
import { Comparison } from './comparison.tsx';
import type { DecidedCase } from './decided-case.ts';

interface Props {
  readonly identityCase: IdentityCase;
  /** @param news what was done, in a sentence */
  readonly decided: (decided: DecidedCase, news: string) => void;
  /** Somebody else decided it, or one of the two is gone. */
  readonly gone: (id: string) => void;
  /** Takes the keys that are about this pair. */
  readonly keys: Ref<(key: CaseKey) => void>;
}

/** One pair: why somebody is asked, the two side by side, and the answer. */
export function CaseDetail({ identityCase, decided, gone, keys }: Props) {
  const words = useWords();
  const tell = useTell();
  const { id, noun, sides } = identityCase;
  const [survivorId, choose] = useState(sides[0]?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the focus was on what is gone now, such as the answer to the pair before, or on the way here.
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused.closest('.side, .tabs')) heading.current?.focus();
  }, []);

  const [one, other] = [sides[0]?.name ?? '', sides[1]?.name ?? ''];
  const answer = useAct<CaseDecision, CaseOutcome>({
    run: (decision) =>
      ask<CaseOutcome>('POST', `/v1/identity-cases/${id}/decision`, { body: decision }).catch((error: unknown) => {
        if (!isGone(error)) throw error;
        tell(words.say('duplicates.stale', { one, other }));
        gone(id);
        throw error;
      }),
    refresh: ['/v1/identity-cases', '/v1/merges', '/v1/audit'],
    done: ({ status, mergeId }, { survivorId: stayed }) => {
      const [survivor, merged] = stayed === sides[1]?.id ? [other, one] : [one, other];
      const news =
        status === 'merged' ? words.say('duplicates.merged', { merged, survivor }) : words.say('duplicates.apart', { one, other });
      decided({ id, mergeId, one, other }, news);
    },
  });
  const decide = (decision: CaseDecision['decision']) => {
    if (answer.isPending) return;
    answer.mutate(decision === 'merge' && survivorId !== undefined ? { decision, survivorId } : { decision });
  };
  useImperativeHandle(keys, () => (key: CaseKey) => {
    if (key === 'same') decide('merge');
    if (key === 'different') decide('keep_apart');
    const chosen = key === 'first' ? sides[0] : key === 'second' ? sides[1] : undefined;
    if (chosen) choose(chosen.id);
  });
  const isPerson = noun === 'person';
  return (
    <>
      <header className="case-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.say('duplicates.pair', { one, other })}
        </h2>
        <Chip>{words.say(`merges.noun.${noun}`)}</Chip>
      </header>
      <CaseSigns identityCase={identityCase} />
      <Comparison identityCase={identityCase} survivorId={survivorId} choose={choose} />
      {!isGone(answer.error) && <Failure error={answer.error} />}
      <footer className="case-answer">
        <Button look="primary" aria-disabled={answer.isPending} aria-keyshortcuts="S" onClick={() => decide('merge')}>
          {words.say(isPerson ? 'duplicates.samePerson' : 'duplicates.sameCompany')}
          <span className="key-cap" aria-hidden="true">
            S
          </span>
        </Button>
        <Button aria-disabled={answer.isPending} aria-keyshortcuts="D" onClick={() => decide('keep_apart')}>
          {words.say(isPerson ? 'duplicates.differentPeople' : 'duplicates.differentCompanies')}
          <span className="key-cap" aria-hidden="true">
            D
          </span>
        </Button>
        <p className="soft small">{words.say('duplicates.staysWhy')}</p>
      </footer>
    </>
  );
}

const isGone = (error: unknown): boolean => error instanceof ApiError && (error.code === 'conflict' || error.code === 'not_found');

import type { TimelineGroup } from '@alongside/common';
import { Button, Disclosure } from '@alongside/ui';
import { useState } from 'react';
import type { CardProps } from './define-card.ts';

type Grade = Parameters<CardProps['actions']['grade']>[1];

/** Why a run counts as a person's or as software's, and a word of the rep who knows better; it can be taken back at any time. */
export function WhoActed({ group, words, actions }: Pick<CardProps, 'words' | 'actions'> & { readonly group: TimelineGroup }) {
  const { grade, signals = [], isCorrected = false, touchIds = [] } = group;
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const say = (said: Grade) => {
    setState('sending');
    void actions.grade(touchIds, said).then(
      (isDone) => setState(isDone ? 'idle' : 'failed'),
      () => setState('failed'),
    );
  };
  const button = (said: Grade, label: Parameters<typeof words.say>[0]) => (
    <Button look="link" disabled={state === 'sending'} onClick={() => say(said)}>
      {words.say(label)}
    </Button>
  );
  const reasons = signals.map((signal) => words.say(`signal.${signal}`));
  const body = (
    <div className="who-acted small">
      {isCorrected && <p>{words.say(grade === 'person' ? 'timeline.saidPerson' : 'timeline.saidMachine')}</p>}
      {reasons.length > 0 && <p className="soft">{reasons.join(' · ')}</p>}
      {!isCorrected && reasons.length === 0 && <p className="soft">{words.say('timeline.noSigns')}</p>}
      <p className="who-acted-buttons">
        {isCorrected && button(null, 'timeline.takeBack')}
        {!isCorrected && grade !== 'person' && button('person', 'timeline.wasPerson')}
        {!isCorrected && grade !== 'machine' && button('machine', 'timeline.wasMachine')}
      </p>
      <p role="status" className="soft">
        {state === 'failed' && words.say('timeline.gradeFailed')}
      </p>
    </div>
  );
  return grade === 'machine' || isCorrected ? (
    body
  ) : (
    <Disclosure label={<span className="small">{words.say(grade === 'unknown' ? 'timeline.unsure' : 'timeline.whoActed')}</span>}>
      {body}
    </Disclosure>
  );
}

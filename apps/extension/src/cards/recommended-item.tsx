import type { Recommendation } from '@alongside/common';
import { Button, ButtonLink, Chip, Disclosure, Icon } from '@alongside/ui';
import { useState } from 'react';
import { copyQuestion } from './copy-question.ts';
import type { CardProps } from './define-card.ts';
import { reasonText } from './reason-text.ts';
import { TermBars } from './term-bars.tsx';

/** One recommendation with all that can be done with it. */
export function RecommendedItem({
  item,
  context,
  words,
  nowMs,
  judgements,
  undoable,
  actions,
}: CardProps & { readonly item: Recommendation }) {
  const judgement = judgements[item.contentId];
  if (judgement === 'not_useful') {
    return (
      <li className="recommended-hidden">
        <span>
          <s>{item.title}</s>
          <span className="small">{words.say('recommended.hidden')}</span>
        </span>
        {undoable[item.contentId] !== undefined && (
          <Button onClick={() => actions.undo(item.contentId)}>{words.say('recommended.undo')}</Button>
        )}
      </li>
    );
  }
  const language = words.foreignLanguage(item.language);
  const question = copyQuestion(context);
  const push = item.reasons.find((reason) => reason.code === 'push');
  return (
    <li className="recommended-item" data-pushed={push ? true : undefined}>
      <p className="recommended-kind">
        <Chip>{words.say(`kind.${item.kind}`)}</Chip>
        {language !== undefined && <Chip>{language}</Chip>}
        {push?.code === 'push' && (
          <Chip tone="accent">
            <Icon name="pushed" size={12} /> {words.say('recommended.pushed', { name: push.pushedBy })}
          </Chip>
        )}
        {item.validUntil && (
          <span className="soft small">{words.say('recommended.validUntil', { day: words.day(Date.parse(item.validUntil), nowMs) })}</span>
        )}
      </p>
      <p className="recommended-title" lang={item.language}>
        {item.title}
      </p>
      {item.reasons.map((reason) => (
        <p key={reason.code} className="soft">
          {reason.code === 'push' ? `“${reason.note}”` : reasonText(reason, words)}
        </p>
      ))}
      <div className="recommended-actions">
        <CopyButton
          copy={() => actions.copy(item)}
          idle={words.say('recommended.copy')}
          done={words.say('recommended.copied')}
          failed={words.say('recommended.copyFailed')}
          ask={question && { question: words.say(question), yes: words.say('copy.anyway'), no: words.say('signIn.cancel') }}
          url={item.url}
          title={item.title}
        />
        <ButtonLink href={item.url} onClick={() => actions.opened(item)} aria-label={`${words.say('recommended.open')}: ${item.title}`}>
          {words.say('recommended.open')} <Icon name="external" size={12} />
        </ButtonLink>
        <span className="judge">
          <Button
            look="quiet"
            iconOnly
            aria-pressed={judgement === 'useful'}
            aria-label={`${words.say('recommended.useful')}: ${item.title}`}
            title={words.say('recommended.useful')}
            onClick={() => actions.judge(item, 'useful')}
          >
            <Icon name="thumbUp" />
          </Button>
          <Button
            look="quiet"
            iconOnly
            aria-pressed={false}
            aria-label={`${words.say('recommended.notUseful')}: ${item.title}`}
            title={words.say('recommended.notUseful')}
            onClick={() => actions.judge(item, 'not_useful')}
          >
            <Icon name="thumbDown" />
          </Button>
        </span>
      </div>
      {item.terms.length > 0 && (
        <Disclosure label={words.say('recommended.why')}>
          <TermBars terms={item.terms} words={words} />
        </Disclosure>
      )}
    </li>
  );
}

interface CopyButtonProps {
  readonly copy: () => Promise<boolean>;
  readonly idle: string;
  readonly done: string;
  readonly failed: string;
  readonly url: string;
  readonly title: string;
  /** What must be confirmed before. */
  readonly ask: { readonly question: string; readonly yes: string; readonly no: string } | undefined;
}

function CopyButton({ copy, idle, done, failed, url, title, ask }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  const go = () => void copy().then((copied) => setOutcome(copied ? 'done' : 'failed'));
  return (
    <>
      <Button
        look="primary"
        aria-label={`${outcome === 'done' ? done : idle}: ${title}`}
        onClick={() => (ask && outcome !== 'done' ? setOutcome('asking') : go())}
      >
        <Icon name={outcome === 'done' ? 'check' : 'copy'} size={13} /> {outcome === 'done' ? done : idle}
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === 'done' ? done : ''}
      </span>
      {ask && outcome === 'asking' && (
        <span className="copy-question small" role="alert">
          {ask.question}
          <Button onClick={go} aria-label={`${ask.yes}: ${title}`}>
            {ask.yes}
          </Button>
          <Button look="quiet" onClick={() => setOutcome('idle')}>
            {ask.no}
          </Button>
        </span>
      )}
      {outcome === 'failed' && (
        <label className="copy-by-hand small">
          {failed} <input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}

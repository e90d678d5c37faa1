import type { AccountSummary, RecordContext } from '@alongside/common';
import { Button, Chip } from '@alongside/ui';
import type { WordKey, Words } from '../words/words.ts';

export interface IdentityProps {
  readonly context: RecordContext;
  readonly words: Words;
  readonly nowMs: number;
  readonly confirmedAtMs: number;
  readonly updating: boolean;
  /** Takes back that this is the one of several. Absent where nothing was chosen. */
  readonly chooseAgain?: (() => void) | undefined;
}

/** Whom all of this is about, how we know, and as of when. */
export function Identity({ context, words, nowMs, confirmedAtMs, updating, chooseAgain }: IdentityProps) {
  const { name, lines, chips } = facts(context, words);
  return (
    <div className="identity">
      <h1>{name}</h1>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {chips.length > 0 && (
        <p className="chips">
          {chips.map((chip) => (
            <Chip key={chip}>{chip}</Chip>
          ))}
        </p>
      )}
      <p className="soft small freshness">
        <span>{words.say('identity.matched', { how: words.say(howMatched(context)) })}</span>
        <span role="status">
          {words.say('identity.asOf', { time: words.moment(confirmedAtMs, nowMs) })}
          <span className="updating" data-on={updating}>
            {updating ? words.say('identity.updating') : ''}
          </span>
        </span>
      </p>
      {chooseAgain && (
        <p className="small chosen">
          <span className="soft">{words.say('identity.chosen')}</span>
          <Button look="quiet" onClick={chooseAgain}>
            {words.say('identity.chooseAgain')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** An alias or a merge tells more than the address or record itself. */
function howMatched({ matchedBy, matchedThrough }: RecordContext): WordKey {
  if (matchedThrough === 'alias' || matchedThrough === 'merged') return `identity.through.${matchedThrough}`;
  return `identity.by.${matchedBy}`;
}

function facts(context: RecordContext, words: Words): { name: string; lines: string[]; chips: string[] } {
  if (context.subject === 'person') {
    const { name, title, account, email, lifecycleStage, buyingStage, ownerName } = context.person;
    const role = title && account ? words.say('identity.titleAt', { title, company: account.name }) : (title ?? account?.name ?? '');
    return {
      name,
      lines: [role, email ?? ''],
      chips: [
        ...(lifecycleStage ? [words.say(`lifecycle.${lifecycleStage}`)] : []),
        ...(buyingStage ? [words.say(`stage.${buyingStage}`)] : []),
        ...(account?.industry ? [capitalised(account.industry, words)] : []),
        ...owner(ownerName, words),
      ],
    };
  }
  if (context.subject === 'account') {
    const { account } = context;
    return { name: account.name, lines: [account.domain ?? ''], chips: [...about(account, words), ...owner(account.ownerName, words)] };
  }
  const { name, account, ownerName } = context.opportunity;
  return { name, lines: [account?.name ?? ''], chips: [...(account ? about(account, words) : []), ...owner(ownerName, words)] };
}

function about({ industry, employeeCount, country }: AccountSummary, words: Words): string[] {
  return [
    ...(industry ? [capitalised(industry, words)] : []),
    ...(employeeCount === undefined ? [] : [words.say('identity.employees', { count: employeeCount })]),
    ...(country ? [country] : []),
  ];
}

/** Industries come in as the systems write them: `manufacturing`, `FINANCIAL_SERVICES`. A name that has capitals keeps them. */
function capitalised(industry: string, { locale }: Words): string {
  const spaced = industry.replaceAll('_', ' ').trim();
  const plain = spaced === spaced.toUpperCase() && industry.includes('_') ? spaced.toLowerCase() : spaced;
  return plain.slice(0, 1).toLocaleUpperCase(locale) + plain.slice(1);
}

function owner(name: string | undefined, words: Words): string[] {
  return name ? [words.say('identity.owner', { name })] : [];
}

import type { PeopleGroup, PersonLine } from '@alongside/common';
import { Disclosure, Icon } from '@alongside/ui';
import type { Words } from '../words/words.ts';
import { defineCard } from './define-card.ts';

/** The people of an account or a deal by persona: counts first, names on demand, and who is missing. */
export const coverage = defineCard({
  id: 'coverage',
  title: 'coverage.title',
  isRelevant: (context) => context.subject !== 'person',
  Body({ context, words, nowMs }) {
    if (context.subject === 'person') return null;
    const { total, engagedTotal, groups, gaps } = context.coverage;
    return (
      <>
        <p>
          <strong>{words.say('coverage.total', { count: total })}</strong>, {words.say('coverage.engaged', { engaged: engagedTotal })}
        </p>
        {gaps.length > 0 && (
          <ul className="gaps" aria-label={words.say('coverage.gaps')}>
            {gaps.map((gap) => (
              <li key={gap.personaId}>
                <Icon name="alert" size={13} />
                {words.say(gap.nobodyKnown ? 'coverage.nobodyKnown' : 'coverage.nobodyEngaged', { persona: gap.personaName })}
              </li>
            ))}
          </ul>
        )}
        <ul className="groups">
          {groups.map((group) => (
            <li key={group.personaId ?? 'none'}>
              <Group group={group} words={words} nowMs={nowMs} />
            </li>
          ))}
        </ul>
      </>
    );
  },
});

function Group({ group, words, nowMs }: { readonly group: PeopleGroup; readonly words: Words; readonly nowMs: number }) {
  const hidden = group.count - group.people.length;
  return (
    <Disclosure
      label={
        <span className="group-label">
          <span>{group.personaName ?? words.say('coverage.noPersona')}</span>
          <span className="numeric">{words.say('coverage.group', { engaged: group.engagedCount, count: group.count })}</span>
        </span>
      }
    >
      <ul className="people">
        {group.people.map((person) => (
          <li key={person.id}>
            <span>{person.name}</span>
            <span className="soft small">{[person.role, person.title].filter(Boolean).join(', ')}</span>
            <span className="soft small">{lastActive(person, words, nowMs)}</span>
          </li>
        ))}
        {hidden > 0 && <li className="soft small">{words.say('coverage.more', { count: hidden })}</li>}
      </ul>
    </Disclosure>
  );
}

function lastActive({ lastInboundAt, touchCount }: PersonLine, words: Words, nowMs: number): string {
  const last = lastInboundAt
    ? words.say('coverage.last', { ago: words.ago(Date.parse(lastInboundAt), nowMs) })
    : words.say('coverage.never');
  return `${words.say('coverage.touches', { count: touchCount })}, ${last}`;
}

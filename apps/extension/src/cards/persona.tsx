import { Chip, Disclosure } from '@alongside/ui';
import { defineCard } from './define-card.ts';

/** Who this kind of buyer is, what moves them, how they buy, and what to answer to what they say against it. */
export const persona = defineCard({
  id: 'persona',
  title: 'persona.title',
  isRelevant: (context) => context.subject === 'person' && context.persona !== undefined,
  Body({ context, words }) {
    if (context.subject !== 'person' || !context.persona) return null;
    const { name, confidence, who, whyTheyAct, howTheyBuy, objections, messages, matched } = context.persona;
    return (
      <>
        <p className="persona-name">
          <strong>{name}</strong>{' '}
          <Chip tone={confidence === 'high' ? 'accent' : 'plain'}>{words.say(`persona.confidence.${confidence}`)}</Chip>
        </p>
        <dl className="facts">
          <dt>{words.say('persona.who')}</dt>
          <dd>{who}</dd>
          <dt>{words.say('persona.why')}</dt>
          <dd>{whyTheyAct}</dd>
          <dt>{words.say('persona.how')}</dt>
          <dd>{howTheyBuy}</dd>
        </dl>
        {matched.length > 0 && (
          <p className="soft small">
            {`${words.say('persona.because')} ${words.list(matched.map(({ field, value }) => words.say(`persona.field.${field}`, { value: field === 'seniority' ? words.sayOr(`seniority.${value}`, value) : value })))}`}
          </p>
        )}
        {objections.length > 0 && (
          <Disclosure label={words.say('persona.objections', { count: objections.length })}>
            <dl className="objections">
              {objections.map(({ key, statement, answer }) => (
                <div key={key}>
                  <dt>{`“${statement}”`}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
        {messages.length > 0 && (
          <Disclosure label={words.say('persona.messages')}>
            <ul className="messages">
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </>
    );
  },
});

import type { CaseSide, IdentityCase } from '@alongside/common';
import type { ReactNode } from 'react';
import { Moment } from '../../../parts/moment.tsx';
import { useWords } from '../../../words/words-context.tsx';
import { comparedFields } from './compared-fields.ts';
import { DifferingText } from './differing-text.tsx';

interface Props {
  readonly identityCase: IdentityCase;
  /** Which of the two stays. */
  readonly survivorId: string | undefined;
  readonly choose: (id: string) => void;
}

/** The two side by side: what is the same is quiet, what differs stands out, and at the head is chosen which one stays. */
export function Comparison({ identityCase, survivorId, choose }: Props) {
  const words = useWords();
  const { noun, sides } = identityCase;
  return (
    <table className="comparison">
      <caption className="visually-hidden">{words.say('duplicates.comparison')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.say('duplicates.field')}</span>
          </th>
          {sides.map(({ id, name }, at) => (
            <th key={id} scope="col" data-stays={id === survivorId || undefined}>
              <label className="check">
                <input
                  type="radio"
                  name="survivor"
                  checked={id === survivorId}
                  onChange={() => choose(id)}
                  aria-label={words.say('duplicates.staysNamed', { number: String(at + 1), name })}
                />
                <span className="two-lines">
                  <strong>{name}</strong>
                  <span className="soft small">{words.say(id === survivorId ? 'duplicates.stays' : 'duplicates.goes')}</span>
                </span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparedFields(identityCase).map(({ title, values, likeness }) => (
          <Line key={title} title={words.say(title)} likeness={likeness}>
            {values.map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the two sides stand where they stand
              <td key={at}>
                {value === undefined ? (
                  <span className="soft">–</span>
                ) : likeness === 'differs' ? (
                  <DifferingText text={value} other={values[1 - at] ?? ''} />
                ) : (
                  value
                )}
              </td>
            ))}
          </Line>
        ))}
        <Line title={words.say('duplicates.field.names')}>
          {sides.map((side) => (
            <td key={side.id}>
              <Names names={side.names} />
            </td>
          ))}
        </Line>
        <Line title={words.say(noun === 'person' ? 'duplicates.field.touches' : 'duplicates.field.people')}>
          {sides.map(({ id, touchCount }) => (
            <td key={id}>{words.number(touchCount)}</td>
          ))}
        </Line>
        <Line title={words.say('duplicates.field.since')}>
          {sides.map(({ id, createdAt }) => (
            <td key={id}>
              <Moment at={createdAt} />
            </td>
          ))}
        </Line>
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly title: string;
  readonly likeness?: 'same' | 'differs' | 'unsaid';
  readonly children: ReactNode;
}

function Line({ title, likeness, children }: LineProps) {
  const words = useWords();
  return (
    <tr data-likeness={likeness}>
      <th scope="row">
        {title}
        {(likeness === 'same' || likeness === 'differs') && <span className="likeness">{words.say(`duplicates.${likeness}`)}</span>}
      </th>
      {children}
    </tr>
  );
}

/** What systems call one of the two. */
function Names({ names }: { readonly names: CaseSide['names'] }) {
  if (names.length === 0) return <span className="soft">–</span>;
  return (
    <ul>
      {names.map(({ source, externalId }) => (
        <li key={`${source} ${externalId}`}>
          {source} <code className="soft">{externalId}</code>
        </li>
      ))}
    </ul>
  );
}

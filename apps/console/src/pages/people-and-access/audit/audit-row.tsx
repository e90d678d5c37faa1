import type { AuditEntry, AuditFacts } from '@alongside/common';
import { Icon } from '@alongside/ui';
import { Moment } from '../../../parts/moment.tsx';
import { useWords } from '../../../words/words-context.tsx';

interface Props {
  readonly entry: AuditEntry;
  /** Names of members by id, where there still is one. */
  readonly names: ReadonlyMap<string, string>;
}

/** One entry: a line to read, and everything that was written down behind it. */
export function AuditRow({ entry, names }: Props) {
  const words = useWords();
  const { at, actor, action, subject, before = {}, after = {}, origin, hash, chain, sequence } = entry;
  const who = names.get(actor.id) ?? words.say(`audit.actor.${actor.kind}`);
  const whom = names.get(subject.id) ?? subject.id;
  const facts = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return (
    <li>
      <details className="audit-row">
        <summary>
          <Icon name="chevron" size={11} />
          <Moment at={at} />
          <strong>{who}</strong>
          <code>{action}</code>
          <span className="soft">{whom}</span>
        </summary>
        <div className="audit-detail">
          {facts.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.say('audit.what')}</th>
                  <th scope="col">{words.say('audit.before')}</th>
                  <th scope="col">{words.say('audit.after')}</th>
                </tr>
              </thead>
              <tbody>
                {facts.map((name) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{factText(before[name])}</td>
                    <td>{factText(after[name])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <dl className="facts small">
            <div>
              <dt>{words.say('audit.actor')}</dt>
              <dd>
                {who} <code>{actor.id}</code>
              </dd>
            </div>
            <div>
              <dt>{words.say('audit.subject')}</dt>
              <dd>
                {subject.kind} <code>{subject.id}</code>
              </dd>
            </div>
            {origin.address !== undefined && (
              <div>
                <dt>{words.say('audit.address')}</dt>
                <dd>{origin.address}</dd>
              </div>
            )}
            {origin.requestId !== undefined && (
              <div>
                <dt>{words.say('problem.requestId')}</dt>
                <dd>
                  <code>{origin.requestId}</code>
                </dd>
              </div>
            )}
            <div>
              <dt>{words.say('audit.place')}</dt>
              <dd>
                {words.say(`audit.${chain}`)} {sequence}
              </dd>
            </div>
            <div>
              <dt>{words.say('audit.hash')}</dt>
              <dd>
                <code>{hash}</code>
              </dd>
            </div>
          </dl>
        </div>
      </details>
    </li>
  );
}

function factText(value: AuditFacts[string] | undefined): string {
  if (value === undefined || value === null) return '–';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

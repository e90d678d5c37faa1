import type { TimelineGroup, TouchChannel } from '@alongside/common';
import { Icon, type IconName } from '@alongside/ui';
import type { CardProps } from './define-card.ts';
import { WhoActed } from './who-acted.tsx';

/** A run of touches of one kind: what, when, whose, about what. */
export function TouchRun({
  group,
  words,
  nowMs,
  actions,
}: Pick<CardProps, 'words' | 'nowMs' | 'actions'> & { readonly group: TimelineGroup }) {
  const { type, channel, direction, count, campaign, subjects, personName, grade } = group;
  const about = subjects.length > 0 ? subjects : campaign ? [campaign] : [];
  return (
    <li className="run" data-direction={direction}>
      <span className="run-mark">
        <Icon name={icons[channel] ?? 'star'} size={13} />
      </span>
      <div>
        <p className="run-line">
          <span>
            {personName && <strong>{personName}: </strong>}
            {words.say(`touch.${type}`, { count })}
            {grade === 'unknown' && direction === 'inbound' && !hasDoubts(group) && (
              <span className="soft"> ({words.say('timeline.probably')})</span>
            )}
          </span>
          <time dateTime={group.lastAt} className="soft small numeric">
            {when(group, words, nowMs)}
          </time>
        </p>
        {about.length > 0 && <p className="soft small run-about">{about.join(' · ')}</p>}
        {hasDoubts(group) && <WhoActed group={group} words={words} actions={actions} />}
      </div>
    </li>
  );
}

/** Where there is something to say of who acted. That somebody came to an event goes without saying. */
function hasDoubts({ direction, grade, signals = [], isCorrected, touchIds }: TimelineGroup): boolean {
  if (direction !== 'inbound' || !touchIds) return false;
  return isCorrected === true || grade !== 'person' || signals.some((signal) => signal !== 'deliberate_act');
}

/** A day has no clock: what came as a date is shown as one, and does not move with the time zone. */
function when({ firstAt, lastAt, precision }: TimelineGroup, words: CardProps['words'], nowMs: number): string {
  const first = Date.parse(firstAt);
  const last = Date.parse(lastAt);
  if (precision === 'date' && first === last) return words.day(last, nowMs, { utc: true });
  return last - first < 12 * 3_600_000 ? words.moment(last, nowMs) : words.days(first, last);
}

const icons: Partial<Record<TouchChannel, IconName>> = {
  ads: 'pushed',
  campaign: 'pushed',
  chat: 'people',
  content: 'document',
  email: 'mail',
  event: 'calendar',
  form: 'document',
  list: 'people',
  mail: 'mail',
  nurture: 'refresh',
  sales: 'phone',
  sms: 'mail',
  social: 'people',
  survey: 'check',
  video: 'external',
  web: 'web',
};

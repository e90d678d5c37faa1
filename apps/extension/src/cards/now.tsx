import type { NowItem } from '@alongside/common';
import { Icon, type IconName } from '@alongside/ui';
import { defineCard } from './define-card.ts';

/** The one or two things worth doing, with the reason and how fresh it is. */
export const now = defineCard({
  id: 'now',
  title: 'now.title',
  isRelevant: (context) => context.now.length > 0,
  Body({ context, words, nowMs }) {
    return (
      <ol className="now">
        {context.now.map((item) => (
          <li key={`${item.code} ${item.at}`}>
            <Icon name={icons[item.code]} size={16} />
            <div>
              <p>
                <strong>{words.say(`now.${item.code}`, { count: item.count })}</strong>{' '}
                <time dateTime={item.at}>{words.ago(Date.parse(item.at), nowMs)}</time>
              </p>
              {(item.personName || item.subject) && <p className="soft">{[item.personName, item.subject].filter(Boolean).join(': ')}</p>}
              <p>{words.say(`now.do.${item.code}`)}</p>
            </div>
          </li>
        ))}
      </ol>
    );
  },
});

const icons: Record<NowItem['code'], IconName> = {
  asked_for_contact: 'phone',
  attended_event: 'calendar',
  registered_for_event: 'calendar',
  downloaded: 'document',
  many_visits: 'web',
  replied: 'mail',
  gone_quiet: 'clock',
};

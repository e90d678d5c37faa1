import type { Reason } from '@alongside/common';
import type { Words } from '../words/words.ts';

/** Why an item is there, as a clause that begins with "because"; of a push, the marketer's own words. */
export function reasonText(reason: Reason, words: Words): string {
  switch (reason.code) {
    case 'push':
      return words.say('reason.push', { name: words.say('recommended.pushed', { name: reason.pushedBy }), note: reason.note });
    case 'objection_match':
      return words.say('reason.objection_match', { objection: reason.objection });
    case 'persona_match':
      return words.say('reason.persona_match', { persona: reason.persona });
    case 'industry_match':
      return words.say('reason.industry_match', { industry: reason.industry });
    case 'stage_match':
      return words.say('reason.stage_match', { stage: words.sayOr(`stage.${reason.stage}`, reason.stage) });
    case 'context_ratio':
      return words.say('reason.context_ratio', {
        ratio: words.number(reason.ratio, { maximumFractionDigits: 1 }),
        value: reason.dimension === 'stage' ? words.sayOr(`stage.${reason.value}`, reason.value) : reason.value,
        uses: reason.uses,
        views: reason.views,
      });
    case 'item_ratio':
      return words.say('reason.item_ratio', {
        ratio: words.number(reason.ratio, { maximumFractionDigits: 1 }),
        uses: reason.uses,
        views: reason.views,
      });
    case 'open_rate':
      return words.say('reason.open_rate', { opened: reason.opened, shared: reason.shared });
    case 'being_tested':
      return words.say('reason.being_tested');
    case 'general_fit':
      return words.say('reason.general_fit');
  }
}

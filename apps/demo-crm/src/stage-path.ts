import { openStages } from './crm-objects.ts';
import { element } from './element.ts';

/** How far a deal has come, as a row of steps. */
export function stagePath(stage: string): HTMLElement {
  const isEnded = !openStages.includes(stage);
  const reached = isEnded ? openStages.length : openStages.indexOf(stage);
  const steps = [...openStages, isEnded ? stage : 'Closed'].map((name, index) => {
    const state = index < reached ? 'done' : index === reached ? 'current' : 'ahead';
    const outcome = index === reached && stage === 'Closed lost' ? ' lost' : '';
    return element(
      'li',
      { class: `${state}${outcome}`, 'aria-current': index === reached ? 'step' : undefined },
      element('span', {}, name),
    );
  });
  return element('ol', { class: 'path', 'aria-label': 'Stage' }, ...steps);
}

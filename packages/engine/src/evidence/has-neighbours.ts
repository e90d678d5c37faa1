import type { GradableTouch } from './gradable-touch.ts';
import { deliveryTypes, hitTypes, pageTypes } from './gradable-types.ts';

/** Whether what lies beside such a touch bears on its grade, or it on theirs: for all others a look at the touch itself is enough. */
export function hasNeighbours({ type, precision }: Pick<GradableTouch, 'type' | 'precision'>): boolean {
  return precision === 'second' && (hitTypes.has(type) || pageTypes.has(type) || deliveryTypes.has(type));
}

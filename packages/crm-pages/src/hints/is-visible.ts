import { closestAcross } from './closest-across.ts';

/** Whether a person sees the element: it has a box of some size, nothing around it is hidden, and it is not hidden from screen readers. */
export const isVisible = (element: Element): boolean =>
  [...element.getClientRects()].some((box) => box.width > 1 && box.height > 1) &&
  (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? getComputedStyle(element).visibility === 'visible') &&
  !closestAcross(element, '[aria-hidden=true]');

import { element } from './element.ts';
import { homeAddress } from './route.ts';

/** An address that leads to nothing. */
export function missingPage(): HTMLElement {
  return element(
    'div',
    { class: 'card missing' },
    element('h1', {}, 'This page does not exist'),
    element('p', {}, 'The record may have been deleted, or the link is incomplete. '),
    element('a', { href: homeAddress }, 'Go to the home page'),
  );
}

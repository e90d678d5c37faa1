import { element } from './element.ts';
import { icon } from './icon.ts';

/** A place to write a note about the record. Notes stay on this page and go nowhere. */
export function activityComposer(recordName: string, userName: string): HTMLElement {
  const field = element('textarea', {
    rows: '3',
    'aria-label': `Note about ${recordName}`,
    placeholder: 'Write a note…',
    class: 'note-field',
  });
  const list = element('ol', { class: 'notes', 'aria-live': 'polite' });
  const nothing = element('p', { class: 'nothing' }, 'No activity in this session. Notes you add stay on this page.');
  const form = element('form', { class: 'composer' }, field, element('button', { type: 'submit', class: 'primary' }, 'Add note'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = field.value.trim();
    if (!written) return;
    nothing.remove();
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    list.prepend(element('li', {}, element('p', {}, written), element('small', {}, `${userName}, ${time}`)));
    field.value = '';
  });
  const heading = element(
    'header',
    { class: 'card-head' },
    element('span', { class: 'badge plain' }, icon('note')),
    element('h2', {}, 'Activity'),
  );
  return element('article', { class: 'card activity' }, heading, form, nothing, list);
}

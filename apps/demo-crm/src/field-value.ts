import { element } from './element.ts';
import type { FieldValue } from './record.ts';
import { recordAddress } from './route.ts';

/** A value in the element that Lightning pages show such values in. */
export function fieldValue(value: FieldValue | undefined): HTMLElement {
  if (!value) return element('lightning-formatted-text', { class: 'empty' }, '—');
  switch (value.kind) {
    case 'email':
      return element('lightning-formatted-email', {}, element('a', { href: `mailto:${value.text}` }, value.text));
    case 'phone':
      return element('lightning-formatted-phone', {}, element('a', { href: `tel:${value.text.replaceAll(/[^+\d]/g, '')}` }, value.text));
    case 'url':
      return element('lightning-formatted-url', {}, element('a', { href: value.text, target: '_blank', rel: 'noreferrer' }, value.text));
    case 'lookup':
      return element('force-lookup', {}, element('a', { href: recordAddress(value.objectName, value.id) }, value.text));
    case 'text':
      return element('lightning-formatted-text', {}, value.text);
  }
}

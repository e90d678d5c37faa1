import { textsIn } from './texts-in.ts';

/**
 * The value of the field in the element, or the first piece of its text: at most 200 characters.
 *
 * The first piece, because headings go on with what is not the name: "Jane Doe", then "- Saved", a button, an address.
 */
export function textIn(element: Element): string | undefined {
  const field = element.matches(fields) ? element : element.querySelector(fields);
  const text = field && 'value' in field ? String(field.value) : textsIn(element).next().value?.text;
  return text?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
}

const fields = 'input:not([type=hidden],[type=checkbox],[type=radio]),textarea';

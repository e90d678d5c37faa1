import { decodeText } from '../addresses/decode-text.ts';
import { textsIn } from './texts-in.ts';

/** The e-mail addresses an element stands for, lower case: by its attributes, link or value, or those of the fields in it, else by its text. */
export function emailsIn(element: Element): string[] {
  const found = [element, ...element.querySelectorAll('a,input')].flatMap((part) =>
    emailsOf(part.getAttribute('data-email-address') ?? mailtoOf(part) ?? ('value' in part ? String(part.value) : '')),
  );
  return found.length > 0 ? found : [...textsIn(element)].flatMap(({ text }) => emailsOf(text));
}

/** The e-mail addresses in a text, lower case. Lengths are bounded, so that no text can make the search slow. */
export const emailsOf = (text: string): string[] =>
  (text.slice(0, 2000).match(/[^\s<>()[\]",;:@/?]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu) ?? []).map((email) =>
    email.toLowerCase(),
  );

/** The addressees of a `mailto:` link, without its subject and copies. */
function mailtoOf(element: Element): string | undefined {
  const addressees = /^mailto:([^?]*)/i.exec(element.getAttribute('href') ?? '')?.[1];
  return addressees && decodeText(addressees);
}

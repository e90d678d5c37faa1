/**
 * The text a person reads in the element, or the value of the field in it: its first piece alone, at most 200 characters.
 *
 * The first piece, because headings go on with what is not the name: "Jane Doe", then "- Saved", a button, an address.
 */
export function textIn(element: Element): string | undefined {
  const field = element.matches('input') ? element : element.querySelector('input:not([type=hidden],[type=checkbox],[type=radio])');
  const text = field && 'value' in field ? String(field.value) : firstText(element);
  return text?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
}

function firstText(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue;
    if (text?.trim()) return text;
  }
  return undefined;
}

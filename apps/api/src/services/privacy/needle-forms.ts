/**
 * The spellings in which a text may stand in a file: as it is, in either letter case, as JSON writes it and as an address does. ASCII
 * letters are small: the search makes those of the file small, too.
 */
export function needleForms(text: string): string[] {
  const cases = [text, text.toLowerCase(), text.toUpperCase()];
  const forms = cases.flatMap((form) => [form, JSON.stringify(form).slice(1, -1), escaped(form), encodeURIComponent(form)]);
  return [...new Set(forms.map(smallAscii))];
}

function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function smallAscii(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * What a JSON text says. A whole number that numbers cannot hold comes as text, with all its digits: it is an id, and rounded it would be
 * somebody else's.
 *
 * @throws SyntaxError when it is none
 */
export function readJson(text: string): unknown {
  // To look at each value costs several times as much, and hardly any body has such a number.
  return /\d{16}/.test(text) ? (JSON.parse(text, exactly) as unknown) : (JSON.parse(text) as unknown);
}

function exactly(_: string, value: unknown, { source = '' }: { readonly source?: string } = {}): unknown {
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source) ? source : value;
}

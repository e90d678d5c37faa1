/**
 * The address without what stands after a plus sign; `undefined` when there is none. Dots and everything else stay what they are: two
 * addresses that differ in them may be two people's.
 */
export function baseAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : undefined;
}

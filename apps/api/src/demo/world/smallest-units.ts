/**
 * How many of its smallest units make one of this currency: 100 cents, but one yen.
 *
 * @source ISO 4217, among the currencies of the demo
 */
export function smallestUnits(currency: string): number {
  return currency === 'JPY' ? 1 : 100;
}

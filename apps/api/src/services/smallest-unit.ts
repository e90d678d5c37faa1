/** @unit the currency's smallest unit: cents of a dollar, whole yen; of a currency that is not told, hundredths */
export function smallestUnit(amount: number, currency: string | undefined): number {
  return Math.round(amount * 10 ** (currency !== undefined && /^[A-Za-z]{3}$/.test(currency) ? fractionDigits(currency.toUpperCase()) : 2));
}

const knownDigits = new Map<string, number>();
/** @source ISO 4217, as `Intl` has it */
function fractionDigits(currency: string): number {
  const known = knownDigits.get(currency);
  if (known !== undefined) return known;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  knownDigits.set(currency, digits);
  return digits;
}

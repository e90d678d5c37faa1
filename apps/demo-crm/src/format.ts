const locale = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat(locale);

/** Such as `15 Dec 2026`. */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`));
}

/** Such as `2,400`. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** Such as `€34,500`. */
export function formatAmount(amount: number, currency = 'EUR'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

import { CellError } from './cell-error.ts';

/** Which sign parts the whole from the fraction. */
export type DecimalSign = 'point' | 'comma';

const dressing = /^(?:[A-Z]{3}|[$€£¥₹])?\s*|\s*(?:[A-Z]{3}|[$€£¥₹])?$/g;
const grouped = /^-?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?=[.,]|$)/;

/**
 * A number as people write them: `1234.5`, `1,234.50`, `1.234,50`, `1 234,5`, `USD 1,200`.
 *
 * @throws CellError when it is no number, or when its one sign can be both (`1,234`) and no option decides
 */
export function parseNumber(cell: string, decimal: DecimalSign | undefined): number {
  let text = cell.trim().replace(dressing, '').trim();
  if (grouped.test(text)) text = text.replace(/[ \u00a0\u202f'’]/g, '');
  if (!/^-?[\d.,]+$/.test(text)) throw new CellError(`${JSON.stringify(cell.slice(0, 60))} is not a number`);
  const sign = decimal === undefined ? signOf(text, cell) : decimal === 'comma' ? ',' : '.';
  const other = sign === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = text.split(sign);
  const isGrouped = whole.includes(other);
  const isSound = !isGrouped || new RegExp(`^-?\\d{1,3}(\\${other}\\d{3})+$`).test(whole);
  if (more.length > 0 || !isSound || fraction?.includes(other)) throw new CellError(`${JSON.stringify(cell.slice(0, 60))} is not a number`);
  const value = Number(`${whole.replaceAll(other, '')}.${fraction ?? '0'}`);
  if (!Number.isFinite(value)) throw new CellError(`${JSON.stringify(cell.slice(0, 60))} is not a number`);
  return value;
}

/** A whole number; any one sign in it can only group its thousands. */
export function parseInteger(cell: string): number {
  const text = cell.trim().replace(/^(-?\d{1,3}(?:[.,' \u00a0\u202f’]\d{3})+)$/, (digits) => digits.replace(/[^\d-]/g, ''));
  const value = /^-?\d{1,15}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (Number.isNaN(value)) throw new CellError(`${JSON.stringify(cell.slice(0, 60))} is not a whole number`);
  return value;
}

function signOf(text: string, cell: string): string {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (commas > 1) return '.';
  if (points > 1) return ',';
  // One sign, three digits behind it and one to three before: 1,234 is a thousand here and one and a bit there.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    throw new CellError(
      `${JSON.stringify(cell.slice(0, 60))} can be read two ways: say which sign is decimal with the option decimal (point or comma)`,
    );
  }
  return commas === 1 ? ',' : '.';
}

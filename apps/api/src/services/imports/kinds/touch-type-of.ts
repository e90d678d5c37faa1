import { type ImportVendor, TouchType } from '@alongside/common';
import { headerKey } from '../header-key.ts';
import { CellError } from '../values/cell-error.ts';
import { RowSkip } from '../values/row-skip.ts';
import { nativeTouchTypes } from './native-touch-types.ts';

const ours = new Map<string, TouchType>(TouchType.options.map((type) => [headerKey(type), type]));

/**
 * The type that a word stands for: one of ours, or a vendor's own.
 *
 * @throws CellError for a word that nobody explained: never a guess
 * @throws RowSkip for what a vendor records and is no touch
 */
export function touchTypeOf(word: string, vendor: ImportVendor | undefined): TouchType {
  const key = headerKey(word);
  const native = vendor && nativeTouchTypes[vendor].get(key);
  if (typeof native === 'object') throw new RowSkip(`${word} is ${native.notATouch}, not a touch`);
  // The types of a Marketo customer's own making have numbers from 100,000.
  const found = native ?? ours.get(key) ?? (vendor === 'marketo' && /^\d{6,}$/.test(key) ? 'custom.event' : undefined);
  if (found) return found;
  const system = vendor ? `${vendor} or of ours` : 'ours (with the option vendor, also a native name)';
  throw new CellError(`${JSON.stringify(word.slice(0, 60))} is not a touch type of ${system}`, 'type');
}

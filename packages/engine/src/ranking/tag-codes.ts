import { type Dimension, dimensions } from './dimensions.ts';
import type { PreparedLibrary } from './prepare-library.ts';
import type { TagState } from './tag-state.ts';

const [match, mismatch] = [1, 2];
const none = new Int32Array();

/** What the state in each dimension counts in a code: with 3 states and 4 dimensions there are 81 codes. */
const places = dimensions.map((_, d) => 3 ** d);
export const tagCodeCount = 3 ** dimensions.length;

// A library is never changed in place: what depends on nothing else is made once. By the dimensions asked for, as bits.
const kept = new WeakMap<PreparedLibrary, Map<number, Uint8Array>>();

/** The tag states of every item in all dimensions, as one number each. */
export function tagCodes(library: PreparedLibrary, values: Readonly<Record<Dimension, readonly string[]>>): Uint8Array {
  const codes = unmatched(library, values).slice();
  for (const [d, dimension] of dimensions.entries()) {
    const step = (mismatch - match) * (places[d] ?? 1);
    for (const [nth, value] of values[dimension].entries()) {
      const members = library.tags[dimension].members.get(value) ?? none;
      for (let at = 0; at < members.length; at += 1) {
        const index = members[at] ?? 0;
        const code = codes[index] ?? 0;
        // What an earlier value of the dimension has matched is matched already.
        if (nth === 0 || stateInCode(code, d) === mismatch) codes[index] = code - step;
      }
    }
  }
  return codes;
}

/** The state in one dimension, by its place among `dimensions`. */
export function stateInCode(code: number, d: number): TagState {
  return (Math.trunc(code / (places[d] ?? 1)) % 3) as TagState;
}

/** The codes where no value matches anything. */
function unmatched(library: PreparedLibrary, values: Readonly<Record<Dimension, readonly string[]>>): Uint8Array {
  let asked = 0;
  for (const [d, dimension] of dimensions.entries()) if (values[dimension].length > 0) asked |= 1 << d;
  const perLibrary = kept.get(library) ?? new Map<number, Uint8Array>();
  kept.set(library, perLibrary);
  const known = perLibrary.get(asked);
  if (known) return known;
  const codes = new Uint8Array(library.items.length);
  for (const [d, dimension] of dimensions.entries()) {
    if ((asked & (1 << d)) === 0) continue;
    const { tagged } = library.tags[dimension];
    for (let index = 0; index < codes.length; index += 1)
      if (tagged[index] === 1) codes[index] = (codes[index] ?? 0) + mismatch * (places[d] ?? 1);
  }
  perLibrary.set(asked, codes);
  return codes;
}

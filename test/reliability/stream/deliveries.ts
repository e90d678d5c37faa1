import { randomFrom } from '../../integration/crash/random-from.ts';

const repeated = 0.3;
const reordered = 0.05;
/** How far a repetition usually is from the first time. */
const near = 600;

/**
 * The numbers of facts in the order in which they arrive: 30 % of the deliveries repeat one that is sent elsewhere too, half of them soon
 * and half at any time, and 5 % of the rest come at any other time than they should.
 *
 * @returns `distinct`: how many facts there are; `order`: one number for each delivery
 */
export function deliveries(seed: number, count: number): { readonly distinct: number; readonly order: Uint32Array } {
  const random = randomFrom(seed ^ 0x5eed);
  const distinct = Math.ceil(count * (1 - repeated));
  const facts = new Uint32Array(count);
  const places = new Float64Array(count);
  for (let at = 0; at < distinct; at += 1) {
    facts[at] = at;
    places[at] = random() < reordered ? random() * distinct : at;
  }
  for (let at = distinct; at < count; at += 1) {
    const fact = Math.floor(random() * distinct);
    facts[at] = fact;
    places[at] = random() < 0.5 ? (places[fact] ?? 0) + random() * near : random() * distinct;
  }
  const byPlace = Uint32Array.from({ length: count }, (_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  return { distinct, order: byPlace.map((at) => facts[at] ?? 0) };
}

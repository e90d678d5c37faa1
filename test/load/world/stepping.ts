/** Numbers from 0 to below `count`, each once before any comes again, far apart from one to the next. */
export function stepping(count: number): () => number {
  let step = Math.max(1, Math.floor(count * 0.618));
  while (greatestCommonDivisor(step, count) !== 1) step += 1;
  let at = 0;
  return () => {
    at = (at + step) % count;
    return at;
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

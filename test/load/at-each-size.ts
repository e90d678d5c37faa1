import type { LoadSize, Measurement } from './define-load.ts';

/** Measures in the usual workspace, and once more in the one that has grown where that is larger. */
export async function atEachSize(size: LoadSize, measure: (size: LoadSize) => Promise<Measurement>): Promise<Measurement[]> {
  const usual = await measure(size);
  if (size.grown <= size.touches) return [usual];
  const grown = await measure({ ...size, touches: size.grown });
  return [usual, { ...grown, name: `${grown.name}-grown` }];
}

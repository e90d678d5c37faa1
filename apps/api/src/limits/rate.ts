/** How much somebody may ask: steadily, and at once after a rest. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

const shape = /^(\d{1,7}(?:\.\d{1,3})?)\/(\d{1,7})$/;

/** Reads `50/200`: fifty a second, two hundred at once. `undefined` when it is none. */
export function parseRate(text: string): Rate | undefined {
  const [, perSecond = '', burst = ''] = shape.exec(text) ?? [];
  const rate = { perSecond: Number(perSecond), burst: Number(burst) };
  return rate.perSecond > 0 && rate.burst >= 1 ? rate : undefined;
}

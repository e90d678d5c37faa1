/** What a run is allowed to take. */
export interface LoadSize {
  readonly isQuick: boolean;
  /** Touches in the workspace. */
  readonly touches: number;
  /** Touches in the workspace that has grown: what one context costs there is held against one of a tenth of it. */
  readonly grown: number;
  /** How long one side is loaded at a time, and how often. */
  readonly sliceMs: number;
  readonly slices: number;
  /** Navigations of the browser. */
  readonly navigations: number;
  /** Rows of the file that is imported. */
  readonly importRows: number;
  /** How often what is read off the clock may be measured, and until how long after the start of the run. */
  readonly tries: number;
  readonly retryUntilMs: number;
}

/** One measured number. `budget` fails a run, `aim` is what we are after. */
export interface Measurement {
  /** As among the load's budgets; those that end in `-grown` are measured where the grown workspace is larger than the usual one. */
  readonly name: string;
  readonly value: number;
  /** Whatever else helps to judge the number: absolute figures, sizes, what was left out. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One budget of the product: what it is, its numbers, and how it is measured. */
export interface Load {
  /** Number of the budget. */
  readonly id: number;
  /** Each number that is measured, with the direction in which it is better. */
  readonly budgets: Readonly<Record<string, { readonly budget: number; readonly aim: number; readonly isBetter: 'more' | 'less' }>>;
  /**
   * Set where a number is a time on the wall or a rate by it, and not a ratio inside the run: then a busy machine can only make it
   * worse, so what does not hold is measured again and the best counts.
   */
  readonly isByClock?: boolean;
  /** Why this can not be measured on this machine. */
  readonly unmeasurable?: () => string | undefined;
  readonly run: (size: LoadSize) => Promise<readonly Measurement[]>;
}

export function defineLoad(load: Load): Load {
  return load;
}

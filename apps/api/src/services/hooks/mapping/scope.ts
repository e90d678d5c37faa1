/** What an expression may see. */
export interface Scope {
  /** The item that the rule speaks of, else the whole body. */
  readonly here: unknown;
  readonly root: unknown;
  /** When the delivery came. */
  readonly receivedAt: string;
  /** A name for this event that is the same when the delivery comes again. */
  readonly deliveryName: string;
  /** Says that something could not be read. */
  readonly complain: (message: string) => void;
}

/** Takes a value out of a delivery; `undefined` when there is none. */
export type Expression = (scope: Scope) => unknown;

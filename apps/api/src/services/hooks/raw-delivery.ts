/** A delivery as it came over the wire, before anything of it is believed. */
export interface RawDelivery {
  readonly method: string;
  /** Path and query as they stand in the request line. */
  readonly target: string;
  /** One entry for each line, in any letter case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A composed answer with the versions it was made from, read before its data was. */
export interface StoredDocument {
  readonly linkPk: number;
  readonly entityVersion: number;
  readonly sharedVersion: number;
  readonly validUntilMs: number;
  /** Which edition of the composer made it: a new release composes anew. */
  readonly composer: number;
  readonly body: Uint8Array;
}

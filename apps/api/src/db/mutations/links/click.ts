/** Somebody or something has followed a link, some number of times in one minute. */
export interface Click {
  readonly linkPk: number;
  readonly atMs: number;
  /** What is known of who did, as JSON. */
  readonly evidence: string;
  readonly count: number;
}

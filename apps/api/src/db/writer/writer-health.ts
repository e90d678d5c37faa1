/** How the way to the disk is, for whoever runs the server. */
export interface WriterHealth {
  /** `slow`: for over a second the writer has not moved, so the disk hangs or something long runs; `failing`: the storage refuses writes. */
  readonly state: 'ok' | 'slow' | 'failing';
  /** Since when it is so. @unit milliseconds since 1970 UTC */
  readonly sinceMs: number;
  /** How many requests wait for the writer, those that it works on among them. */
  readonly queueLength: number;
  /** How long the oldest of them has waited. @unit milliseconds */
  readonly oldestMs: number;
  /** What the storage said when it last refused, such as `SQLITE_FULL`; `undefined` when it never has. */
  readonly lastErrorCode: string | undefined;
  /** The databases whose last write the storage refused: `control` or a workspace's id. */
  readonly failing: readonly string[];
}

import type { RecordHints, RecordRef } from '@alongside/common';

/** What the content script tells its frame, through the port that only the two of them hold. */
export type ToFrame =
  /** The page shows this record now, or none. Nothing of another one may stay visible. */
  | { readonly type: 'record'; readonly record: RecordRef | undefined; readonly turn: number }
  | { readonly type: 'hints'; readonly record: RecordRef; readonly hints: RecordHints }
  | { readonly type: 'toggle' };

/** What the frame tells its content script: nothing about what it shows, only how large it wants to be. */
export type ToContent =
  /** What was shown for an earlier turn is gone from the screen. */
  | { readonly type: 'drawn'; readonly turn: number }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'focus' }
  /** Give the keyboard back to the page, where it was. */
  | { readonly type: 'blur' }
  | { readonly type: 'hints-wanted'; readonly record: RecordRef }
  /** The worker does not answer any more: look whether the extension is still there. */
  | { readonly type: 'lost' };

export interface Place {
  readonly open: boolean;
  readonly side: 'left' | 'right';
  /** Of the open panel. @unit px */
  readonly width: number;
}

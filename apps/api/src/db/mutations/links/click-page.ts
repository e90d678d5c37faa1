/** Clicks that are written together. */
export interface ClickPage {
  /** What is known of who or what clicked, as JSON: many clicks come from the same few programs. */
  readonly programs: readonly string[];
  readonly clicks: readonly PageClick[];
}

/** So many times in one minute, of which the first was then, somebody or something has followed a link. */
export type PageClick = readonly [linkPk: number, atMs: number, program: number, count: number];

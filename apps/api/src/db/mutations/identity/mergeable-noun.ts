/** What may turn out to be one: of which two rows can become one row. */
export const mergeableNouns = ['person', 'account', 'opportunity', 'campaign', 'content'] as const;
export type MergeableNoun = (typeof mergeableNouns)[number];

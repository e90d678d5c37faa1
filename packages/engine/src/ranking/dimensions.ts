/** What an item's tags and a record's context are compared by. */
export const dimensions = ['persona', 'industry', 'stage', 'objection'] as const;
export type Dimension = (typeof dimensions)[number];

/** The dimensions in which use is also counted per item and value. */
export const contextDimensions = ['persona', 'industry', 'stage'] as const;
export type ContextDimension = (typeof contextDimensions)[number];

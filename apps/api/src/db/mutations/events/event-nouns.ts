/** What events tell of, in the order in which a batch is read: whoever is spoken of before those who speak of them. */
export const eventNouns = ['account', 'campaign', 'content', 'person', 'opportunity'] as const;
export type EventNoun = (typeof eventNouns)[number];

/** What the kinds of jobs do, for people, and how often they may be tried. */
export type JobKinds = ReadonlyMap<string, { readonly title: string; readonly maxAttempts?: number | undefined }>;

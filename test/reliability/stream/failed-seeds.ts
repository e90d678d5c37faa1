/** Streams that found something once. */
export const failedSeeds: readonly { readonly seed: number; readonly events: number; readonly why: string }[] = [];

type Answer = Response | undefined;

/** Answers what the API has no address for. `undefined`: a 404 of the API. */
export type Fallback = (request: Request) => Answer | Promise<Answer>;

/** Where a fallback comes from, in words that go from process to process: a module that exports `makeFallback`, and what it takes. */
export interface FallbackSource {
  /** Its URL. */
  readonly module: string;
  readonly input: unknown;
}

export async function loadFallback({ module, input }: FallbackSource): Promise<Fallback> {
  const { makeFallback } = (await import(module)) as { readonly makeFallback: (input: unknown) => Fallback };
  return makeFallback(input);
}

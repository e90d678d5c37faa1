/** A label whose values are names in the code, such as those of operations or jobs: never anything that came with a request. */
export const namesOfTheCode: readonly string[] = [];

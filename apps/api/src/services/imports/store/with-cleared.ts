/** The input with the given fields emptied: the writer takes `null` for that. */
export function withCleared<Input extends object>(input: Input, cleared: readonly string[]): Input {
  return cleared.length === 0 ? input : Object.assign({}, input, Object.fromEntries(cleared.map((field) => [field, null])));
}

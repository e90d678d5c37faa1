/** A name or kind that cannot be scaffolded; the message is for the person at the keyboard. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
}

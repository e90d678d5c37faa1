/** Thrown by a question of `eventually` that no waiting will answer. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless';
}

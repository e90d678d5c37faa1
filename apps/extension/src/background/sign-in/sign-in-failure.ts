import type { SignInFailure } from '../../pulse.ts';

/** A sign-in that came to nothing, in the words the screen knows. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  readonly failure: SignInFailure;

  constructor(failure: SignInFailure) {
    super(`sign-in failed: ${failure.why}`);
    this.failure = failure;
  }
}

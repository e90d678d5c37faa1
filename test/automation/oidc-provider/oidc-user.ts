/** Somebody whom the company's identity provider knows. */
export interface OidcUser {
  /** What they type to sign in there, and the subject. */
  readonly login: string;
  readonly email: string;
  readonly name: string;
  readonly emailVerified?: boolean;
  readonly groups?: readonly string[];
}

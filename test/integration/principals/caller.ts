import type { Role, Scope } from '@alongside/common';

/** Somebody, or nobody, who sends requests. */
export interface Caller {
  /** Such as `admin by cookie`. */
  readonly kind: string;
  /** What shows who it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty: nobody that we know. */
  readonly roles: readonly Role[];
  /** What it shows; absent: nothing that is any good. */
  readonly via?: 'key' | 'console' | 'extension';
  readonly scopes?: readonly Scope[] | undefined;
}

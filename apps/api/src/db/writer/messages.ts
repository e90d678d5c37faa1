import type { ProblemCode, ProblemDetail } from '@alongside/common';
import type { Actor } from '../../auth/actor.ts';
import type { LoggedError } from '../../logged-error.ts';
import type { SchemaName } from './open-for-writing.ts';

/** Names one write of a request whose changes may happen only once, whatever the number of times it is sent. */
export interface OnceName {
  readonly keyId: string;
  /** Has no blank in it. */
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
  /** Which of the request's writes it is. */
  readonly part: string;
}

/**
 * Work on a file that no transaction can do: `checkpoint` empties the log of changes into the database, `compact` writes the database
 * anew, without the gaps in which older content may still stand, `forget` throws away the contexts that are stored beside it.
 */
export type Tidying = 'checkpoint' | 'compact' | 'forget';

/** What goes with a write besides its input. */
export interface WriteNote {
  readonly once?: OnceName | undefined;
  /** On whose behalf; absent: the server's own. */
  readonly actor?: Actor | undefined;
}

/** What the writer thread is told first. */
export interface WriterStart {
  /** The installation's secret. */
  readonly secret: Uint8Array;
  /** The buffer of its `Pulse`. */
  readonly pulse: SharedArrayBuffer;
  /** The buffer of its `WriterMeter`. */
  readonly meter: SharedArrayBuffer;
  /** The buffer of its `Stillness`. */
  readonly stillness: SharedArrayBuffer;
}

/** What the server asks of the writer thread. */
export type WriterRequest =
  | { readonly id: number; readonly type: 'open'; readonly database: string; readonly path: string; readonly schema: SchemaName }
  | {
      readonly id: number;
      readonly type: 'write';
      readonly database: string;
      readonly mutation: string;
      readonly input: unknown;
      readonly nowMs: number;
      readonly once?: OnceName | undefined;
      readonly actor?: Actor | undefined;
    }
  | { readonly id: number; readonly type: 'tidy'; readonly database: string; readonly how: Tidying }
  /** Tries the way to the disk by a write that changes nothing. */
  | { readonly id: number; readonly type: 'probe'; readonly database: string }
  | { readonly id: number; readonly type: 'remove'; readonly database: string; readonly path: string }
  | { readonly id: number; readonly type: 'close' };

/** An expected failure with the parts that survive the way between threads; `bug` is what may be logged of anything else. */
export interface WriterFailure {
  readonly code: ProblemCode;
  readonly message: string;
  readonly errors?: readonly ProblemDetail[] | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly bug?: LoggedError | undefined;
  /** What the storage said, if it was the storage that failed. */
  readonly trouble?: string | undefined;
}

export type WriterReply =
  | {
      readonly id: number;
      readonly ok: true;
      readonly value: unknown;
      /** Whether there is something for the runner of jobs to look at. */
      readonly wakesJobs?: boolean | undefined;
      /** How long it was in the queue, and how long it ran. */
      readonly waitedMs?: number;
      readonly ranMs?: number;
    }
  | { readonly id: number; readonly ok: false; readonly failure: WriterFailure; readonly waitedMs?: number; readonly ranMs?: number };

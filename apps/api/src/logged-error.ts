import { AppError } from '@alongside/common';

/** What may stand in a log about a failure: kinds, codes and places in our code. Never values, which may be somebody's. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly at?: readonly string[];
  readonly cause?: LoggedError;
}

/** An error that comes from another thread in the form that may be logged. */
export class DistantError extends Error {
  override readonly name = 'DistantError';
  readonly logged: LoggedError;

  constructor(logged: LoggedError) {
    super(`${logged.type} in another thread`);
    this.logged = logged;
  }
}

const mostFrames = 12;
const mostCauses = 4;

/** The failure without any value that was worked on: of messages only those stay that are made of our own words or the engine's. */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (error instanceof DistantError) return error.logged;
  if (!(error instanceof Error)) return { type: typeof error };
  const code = codeOf(error);
  const message = messageOf(error, code);
  const at = framesOf(error);
  return {
    type: error.constructor.name,
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(at.length > 0 && { at }),
    ...(error.cause !== undefined && depth < mostCauses && { cause: loggedError(error.cause, depth + 1) }),
  };
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? String(error.code) : undefined;
  return code !== undefined && /^[A-Za-z_0-9]{1,40}$/.test(code) ? code : undefined;
}

/** The engine's messages that name code, not values. */
const aboutCode =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)\b|Cannot destructure property '\w+'|[\w$.]{1,80} is not (?:a function|iterable|defined|a constructor)$|Maximum call stack|Invalid (?:time value|array length|string length)$)/;

function messageOf(error: Error, code: string | undefined): string | undefined {
  const isOurs = error instanceof AppError || error.message.startsWith('assertion failed: ');
  const isDatabase = code?.startsWith('SQLITE_');
  if (!isOurs && !isDatabase && !aboutCode.test(error.message)) return undefined;
  return clean(error.message.split('\n')[0] ?? '').slice(0, 300);
}

/** A net below the rules above: what stands in quotes, and whatever looks like an address or a secret. */
function clean(text: string): string {
  return text
    .replace(/\(reading '(\w{1,40})'\)/g, '(reading $1)')
    .replace(/(["'`])(?:(?!\1).)*\1/g, '…')
    .replace(/\S+@\S+/g, '…')
    .replace(/\bal[a-z]_[a-z2-7]{4,}\S*/g, '…');
}

const frame = /^\s+at (?:async )?((?:new )?[\w$.<>#]+(?: \[as \w+\])? )?\(?(?:file:\/\/)?((?:node:|\/)[\w$@./+-]+:\d+:\d+)\)?$/;

/** Places in our code and in that of packages, without the folders that lie around them. */
function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, name = '', place = ''] = frame.exec(line) ?? [];
      const inside = /^.*?\/((?:apps|packages|node_modules|scripts|test)\/.*)$/.exec(place)?.[1];
      const known = inside ?? (place.startsWith('node:') ? place : undefined);
      return known === undefined ? [] : [`${name}${known}`];
    })
    .slice(0, mostFrames);
}

import { type Logger, pino } from 'pino';
import type { Env } from './env.ts';
import { loggedError } from './logged-error.ts';

/** What may stand in a log line: ids, codes, counts and times. Never a body, a name or an address of anybody. */
interface LogFields {
  readonly requestId?: string;
  readonly workspaceId?: string;
  /** A member's or a key's. */
  readonly actorId?: string;
  readonly keyId?: string;
  readonly code?: string;
  readonly count?: number;
  readonly durationMs?: number;
  readonly method?: string;
  /** The pattern of the address, such as `/v1/people/{id}`. */
  readonly route?: string;
  readonly status?: number;
  readonly err?: unknown;
}

const allowed: readonly (keyof LogFields)[] = [
  'requestId',
  'workspaceId',
  'actorId',
  'keyId',
  'code',
  'count',
  'durationMs',
  'method',
  'route',
  'status',
  'err',
];

/** Writes lines of JSON. Other fields than the allowed ones do not compile, and are dropped if they come all the same; of errors only what `loggedError` leaves. */
export interface Log {
  error(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  debug(fields: LogFields, message: string): void;
  isLevelEnabled(level: 'debug' | 'info'): boolean;
}

/** @param destination a file, or what takes each line; standard error unless told */
export function openLog(level: Env['logLevel'], destination?: string | ((line: string) => void)): Log {
  const stream =
    typeof destination === 'function'
      ? { write: destination }
      : pino.destination({ dest: destination ?? 2, append: true, mkdir: true, sync: true });
  const logger: Logger = pino(
    { level, base: null, formatters: { log: onlyAllowed }, serializers: { err: (error: unknown) => error } },
    stream,
  );
  return logger;
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, name === 'err' ? loggedError(fields[name]) : fields[name]]])),
  );
}

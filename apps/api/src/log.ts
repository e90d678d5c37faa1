import { type Logger, pino } from 'pino';
import { diskTrouble } from './disk-trouble.ts';
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
  const stream = typeof destination === 'function' ? { write: destination } : openStream(destination);
  const logger: Logger = pino(
    { level, base: null, formatters: { log: onlyAllowed }, serializers: { err: (error: unknown) => error } },
    stream,
  );
  return logger;
}

/** How much a file that takes nothing may owe us: beyond that the newest lines are lost. @unit bytes */
const mostWaiting = 4 * 2 ** 20;
/** How often standard error says that the file takes nothing. @unit milliseconds */
const tellEveryMs = 60_000;

/** A file is written beside the work: a disk that hangs must not hold up whoever asked, nor one that is full break what is logged about it. */
function openStream(file: string | undefined): ReturnType<typeof pino.destination> {
  if (file === undefined) return pino.destination({ dest: 2, sync: true });
  const stream = pino.destination({ dest: file, append: true, mkdir: true, sync: false, maxLength: mostWaiting });
  // Lines that could not be written are kept, and written with the next.
  let toldAtMs = 0;
  stream.on('error', (error: Error) => {
    if (Date.now() - toldAtMs < tellEveryMs) return;
    toldAtMs = Date.now();
    console.error(`the log file takes no lines: ${diskTrouble(error) ?? error.name}`);
  });
  return stream;
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, name === 'err' ? loggedError(fields[name]) : fields[name]]])),
  );
}

import { type Logger, pino } from 'pino';
import type { Env } from './env.ts';

/** What may stand in a log line: ids, codes, counts and times. Never a body, a name or an address of anybody. */
interface LogFields {
  readonly requestId?: string;
  readonly workspaceId?: string;
  readonly keyId?: string;
  readonly code?: string;
  readonly count?: number;
  readonly durationMs?: number;
  readonly err?: unknown;
}

const allowed: readonly (keyof LogFields)[] = ['requestId', 'workspaceId', 'keyId', 'code', 'count', 'durationMs', 'err'];

/** Writes lines of JSON to standard error. Other fields than the allowed ones do not compile, and are dropped if they come all the same. */
export interface Log {
  error(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
}

/** @param write where lines go, standard error unless told */
export function openLog(level: Env['logLevel'], write?: (line: string) => void): Log {
  const destination = write ? { write } : pino.destination({ dest: 2, sync: true });
  const logger: Logger = pino({ level, base: null, formatters: { log: onlyAllowed } }, destination);
  return logger;
}

function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(allowed.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])));
}

import { resolve } from 'node:path';
import { AppError } from '@alongside/common';
import * as z from 'zod';

const Env = z.object({
  ALONGSIDE_DATA_DIR: z.string().min(1).default('.data'),
  ALONGSIDE_HOST: z.string().min(1).default('127.0.0.1'),
  ALONGSIDE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  ALONGSIDE_PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
});

/** How this installation is set up. */
export interface Env {
  /** Where the databases lie; absolute. */
  readonly dataDir: string;
  readonly host: string;
  readonly logLevel: z.infer<typeof Env>['ALONGSIDE_LOG_LEVEL'];
  /** 0 takes any free one. */
  readonly port: number;
}

/**
 * The settings of this process; nothing else reads `process.env`.
 *
 * @throws AppError `invalid_request` naming the variable that makes no sense
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = Env.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new AppError('invalid_request', `the environment is not valid: ${wrong.join('; ')}`);
  }
  const { ALONGSIDE_DATA_DIR, ALONGSIDE_HOST, ALONGSIDE_LOG_LEVEL, ALONGSIDE_PORT } = parsed.data;
  return { dataDir: resolve(ALONGSIDE_DATA_DIR), host: ALONGSIDE_HOST, logLevel: ALONGSIDE_LOG_LEVEL, port: ALONGSIDE_PORT };
}

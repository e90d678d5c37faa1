import { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { AppError } from '@alongside/common';
import * as z from 'zod';
import { isLoopback } from './is-loopback.ts';
import type { Rates } from './limits/limits.ts';
import { parseRate } from './limits/rate.ts';
import { readRanges } from './outbound/allowed-ranges.ts';

/** `50/200` is fifty requests a second and two hundred at once; `off` does not limit. */
const rate = (usual: string) =>
  z
    .string()
    .default(usual)
    .refine((text) => text === 'off' || parseRate(text), 'must be <per second>/<burst>, such as 50/200, or off')
    .transform(parseRate);

const isSafe = ({ protocol, hostname }: URL) => protocol === 'https:' || isLoopback(hostname);

const Env = z.object({
  ALONGSIDE_DATA_DIR: z.string().min(1).default('.data'),
  ALONGSIDE_HOST: z.string().min(1).default('127.0.0.1'),
  /** Where log lines go; absent: standard error. */
  ALONGSIDE_LOG_FILE: z.string().min(1).optional(),
  ALONGSIDE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  /** Extension ids (Chromium) and add-on ids (Firefox) besides our own that may sign in, separated by blanks. */
  ALONGSIDE_EXTENSION_IDS: z.string().max(2_000).default(''),
  ALONGSIDE_MAIL_FROM: z.string().max(320).optional(),
  /** What whoever reads `/metrics` must show; absent: only this machine may, and only while nobody else reaches the server. */
  ALONGSIDE_METRICS_TOKEN: z.string().min(24).max(200).optional(),
  ALONGSIDE_PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** How many proxies stand in front, each adding the address it sees to X-Forwarded-For. */
  ALONGSIDE_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  ALONGSIDE_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((address) => URL.canParse(address) && new URL(address).pathname === '/', 'must be an address without a path')
    // Browsers keep the cookie of a sign-in only for https and for the machine that they run on.
    .refine((address) => URL.canParse(address) && isSafe(new URL(address)), 'must begin with https://, except for this machine')
    .optional(),
  /** Of one network address, for what is open to everyone, such as signing in. */
  ALONGSIDE_RATE_ANONYMOUS: rate('5/30'),
  /** Of one key, or one member on one device. */
  ALONGSIDE_RATE_KEY: rate('50/200'),
  /** Of all of a workspace together. */
  ALONGSIDE_RATE_WORKSPACE: rate('500/2000'),
  /** Ranges of private addresses that outgoing webhooks may reach, such as `10.1.0.0/16`; none unless told. */
  ALONGSIDE_WEBHOOK_RANGES: z
    .string()
    .max(2_000)
    .default('')
    .refine((text) => readRanges(text), 'must be ranges such as 10.1.0.0/16, separated by blanks')
    .transform((text) => readRanges(text) ?? new BlockList()),
  ALONGSIDE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  ALONGSIDE_WORKERS: z.coerce.number().int().min(1).max(64).default(1),
});

/** How this installation is set up. */
export interface Env {
  /** Where the databases lie; absolute. */
  readonly dataDir: string;
  readonly host: string;
  readonly logFile?: string | undefined;
  readonly logLevel: z.infer<typeof Env>['ALONGSIDE_LOG_LEVEL'];
  /** What whoever reads `/metrics` must show. */
  readonly metricsToken?: string | undefined;
  /** 0 takes any free one. */
  readonly port: number;
  /** How many proxies in front are believed about the client's address. */
  readonly proxies: number;
  /** Where people find this server, when it is not where it listens, such as behind a proxy with TLS. */
  readonly publicOrigin?: string | undefined;
  readonly extensionIds: readonly string[];
  readonly rates: Rates;
  /** How many processes answer requests; one that writes is there besides when it is more than one. */
  readonly workers: number;
  /** Private addresses that outgoing webhooks may reach. */
  readonly webhookRanges: BlockList;
  /** How mail goes out; absent: it does not. */
  readonly smtp?: { readonly url: string; readonly from: string } | undefined;
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
  const { data } = parsed;
  return {
    dataDir: resolve(data.ALONGSIDE_DATA_DIR),
    host: data.ALONGSIDE_HOST,
    logFile: data.ALONGSIDE_LOG_FILE && resolve(data.ALONGSIDE_LOG_FILE),
    logLevel: data.ALONGSIDE_LOG_LEVEL,
    metricsToken: data.ALONGSIDE_METRICS_TOKEN,
    port: data.ALONGSIDE_PORT,
    proxies: data.ALONGSIDE_PROXIES,
    publicOrigin: data.ALONGSIDE_PUBLIC_URL && new URL(data.ALONGSIDE_PUBLIC_URL).origin,
    extensionIds: data.ALONGSIDE_EXTENSION_IDS.split(/\s+/).filter((id) => id !== ''),
    rates: { anonymous: data.ALONGSIDE_RATE_ANONYMOUS, credential: data.ALONGSIDE_RATE_KEY, workspace: data.ALONGSIDE_RATE_WORKSPACE },
    workers: data.ALONGSIDE_WORKERS,
    webhookRanges: data.ALONGSIDE_WEBHOOK_RANGES,
    smtp: data.ALONGSIDE_SMTP_URL ? { url: data.ALONGSIDE_SMTP_URL, from: data.ALONGSIDE_MAIL_FROM ?? 'alongside@localhost' } : undefined,
  };
}

import * as z from 'zod';

/** A header's name. What proxies and browsers write themselves proves nothing. */
const headerName = z
  .string()
  .toLowerCase()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be the name of a header')
  .refine((name) => !/^(?:cookie|host|origin|content-(?:length|type|encoding)|connection|transfer-encoding)$/.test(name), 'proves nothing');

/** How deliveries of the generic kind are signed. */
export const HookHmac = z.object({
  /** Where the signature stands. */
  header: headerName,
  /** `sha1` only for senders that can do no better. */
  algorithm: z.enum(['sha256', 'sha512', 'sha1']).default('sha256'),
  encoding: z.enum(['hex', 'base64']).default('hex'),
  /** What stands before the signature, such as `sha256=`. */
  prefix: z
    .string()
    .max(20)
    .regex(/^[\x21-\x7e]*$/, 'must be printable ASCII')
    .default(''),
  /** How the secret becomes the key. */
  key: z.enum(['text', 'hex', 'base64']).default('text'),
  /** Where the header is a list such as `t=1700000000,v1=abc…`: the names of its parts. */
  parts: z
    .object({
      signature: z.string().regex(/^\w{1,20}$/),
      timestamp: z
        .string()
        .regex(/^\w{1,20}$/)
        .optional(),
    })
    .optional(),
  /** When it was signed; a delivery that is older or newer by more than the tolerance is refused. */
  timestamp: z
    .object({
      /** Absent: it is a part of the signature's header. */
      header: headerName.optional(),
      unit: z.enum(['seconds', 'milliseconds']).default('seconds'),
      toleranceSeconds: z.int().min(10).max(900).default(300),
    })
    .optional(),
  /** What is signed: `{body}` and, where there are such, `{timestamp}` and `{id}`. */
  signed: z.string().max(200).default('{body}'),
  /** Where the sender's name of the delivery stands, by which a repeated one is known; absent: the hash of the body. */
  idHeader: headerName.optional(),
});
export type HookHmac = z.infer<typeof HookHmac>;

/** How a delivery proves where it comes from, where its kind leaves a choice. */
export const HookSigning = z.object({
  /** Of the RudderStack kind: the header that holds the secret. */
  secretHeader: headerName.optional(),
  /** Of the generic kind. */
  hmac: HookHmac.optional(),
});
export type HookSigning = z.infer<typeof HookSigning>;

import * as z from 'zod';

const parsed = z.url({ protocol: /^https?$/, normalize: true });
const isWebAddress = (address: string) => parsed.safeParse(address).success;

const wanted = 'must be an address that begins with http:// or https://';

/**
 * An address of the web as browsers take it; a host or a path in other letters is encoded, not refused. Published without `format: uri`:
 * what people copy from their browsers, such as `?x[]=1`, is more than RFC 3986 allows.
 */
export const webAddress = (max: number) =>
  z
    .string()
    .overwrite((address) => parsed.safeParse(address).data ?? address)
    .max(max)
    .regex(/^https?:\/\//, { error: wanted, abort: true })
    .refine(isWebAddress, wanted);

import type { Context } from '../../context.ts';

/** Where every provider sends people back to; it is registered there to the letter. */
export function callbackAddress({ origin }: Pick<Context, 'origin'>): string {
  return `${origin()}/v1/sign-in/oidc/callback`;
}

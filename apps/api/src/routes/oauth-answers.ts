import { OAuthProblem } from '@alongside/common';
import type { Context as HonoContext } from 'hono';
import type * as z from 'zod';
import type { AppEnv } from '../app-env.ts';
import { jsonAnswer } from './json-answer.ts';

/** Nothing between us and the client keeps a token (RFC 6749, section 5.1). */
export const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' } as const;

/** OAuth has its own words for what is wrong. */
export const oauthRefusal = jsonAnswer(OAuthProblem, 'Why not, in the words of RFC 6749 and RFC 8628');

/** A body as OAuth sends it. */
export function formBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/x-www-form-urlencoded': { schema } } } as const;
}

/** Says what is wrong with a form in these words. */
export function refuseInvalidForm(result: { success: boolean; error?: { issues: readonly Issue[] } }, c: HonoContext<AppEnv>) {
  if (result.success) return undefined;
  const places = result.error?.issues.slice(0, 20).map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  return c.json({ error: 'invalid_request' as const, error_description: places.join('; ').slice(0, 1_000) }, 400, noStore);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

import type { Context } from '@alongside/api/context.ts';
import { examples } from '../operations/examples.ts';
import { askJson, type InProcess } from './in-process.ts';

const example = (name: string): string => examples[name]?.[0] ?? '';

/** Signs an extension in as whoever has the cookie: authorization code with PKCE. @returns the access token */
export async function extensionToken(
  app: InProcess,
  context: Pick<Context, 'origin'>,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const query = new URLSearchParams({ state: 'a-state-of-our-own' });
  for (const name of ['response_type', 'client_id', 'redirect_uri', 'code_challenge', 'code_challenge_method'])
    query.set(name, example(name));
  const begun = await askJson(app, context, {}, 'GET', `/oauth/authorize?${query}`);
  const request = new URL(begun.headers.get('location') ?? '', context.origin()).searchParams.get('request');
  const approved = await askJson(app, context, headers, 'POST', '/v1/oauth/approvals', { request });
  const code = new URL(String(approved.json.redirectTo)).searchParams.get('code') ?? '';
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  for (const name of ['client_id', 'redirect_uri', 'code_verifier']) form.set(name, example(name));
  const response = await app.fetch(
    new Request(`${context.origin()}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    }),
  );
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (response.status !== 200 || !token) throw new Error(`the token endpoint answered ${response.status}`);
  return token;
}

import { expect, test } from 'vitest';
import { openTestServer } from '../testing/open-test-server.ts';

test.each([
  ['cross-site', '/sign-in?error=attempt_lost&workspace=acme'],
  ['same-site', '/sign-in?error=attempt_lost&workspace=acme'],
  ['same-origin', '/sign-in?error=provider_unavailable&workspace=acme'],
  ['none', '/sign-in?error=provider_unavailable&workspace=acme'],
])('a sign-in that begins %s leads on or to the page where one begins it oneself', async (site, location) => {
  await using api = await openTestServer();
  const provider = { name: 'Company', issuer: 'http://127.0.0.1:9', clientId: 'alongside' };
  const { id } = (await api.ask('admin', 'POST', '/v1/oidc-providers', provider)).body as { id: string };
  const answer = await api.ask(undefined, 'GET', `/v1/sign-in/oidc/${id}/start`, undefined, { 'sec-fetch-site': site });
  expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([302, location, null]);
});

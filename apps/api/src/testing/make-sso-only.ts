import { expect } from 'vitest';
import type { TestServer } from './open-test-server.ts';

/** Lets people into a workspace by an identity provider only. Nobody answers there, which is as well for tests that never ask it. */
export async function makeSsoOnly(api: TestServer, slug: string): Promise<void> {
  const boss = await api.member({ slug, roles: ['admin'] });
  const provider = { name: 'Provider', issuer: 'http://127.0.0.1:9', clientId: 'alongside' };
  expect((await boss.ask('POST', '/v1/oidc-providers', provider)).status).toBe(201);
  expect((await boss.ask('PATCH', '/v1/workspace', { ssoOnly: true })).status).toBe(200);
}

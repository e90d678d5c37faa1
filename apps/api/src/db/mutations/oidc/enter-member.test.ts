import { expect, test } from 'vitest';
import { openTestServer } from '../../../testing/open-test-server.ts';
import type { VouchedPerson } from './enter-member.ts';

const settings = { name: 'Company', issuer: 'http://127.0.0.1:9', clientId: 'alongside', defaultRoles: ['rep'] };

test.each([
  ['switched off', 'PATCH', { isEnabled: false }],
  ['removed', 'DELETE', undefined],
  ['moved to another issuer', 'PATCH', { issuer: 'http://127.0.0.1:10' }],
])('nobody enters through a provider that was %s while it was asked', async (_, method, body) => {
  await using api = await openTestServer();
  const mia = await api.member({ email: 'mia@acme.example' });
  const { id: providerId } = (await api.ask('admin', 'POST', '/v1/oidc-providers', settings)).body as { id: string };
  const person: VouchedPerson = {
    providerId,
    issuer: settings.issuer,
    workspaceId: mia.workspaceId,
    subject: 'subject',
    verifiedEmail: mia.email,
    name: 'Mia',
    roles: ['rep'],
    groupsRule: false,
    justInTime: true,
  };
  const enter = () => api.server.context.writer.write('control', 'oidc.enter', person);
  expect((await api.ask('admin', method, `/v1/oidc-providers/${providerId}`, body)).status).toBeLessThan(300);
  expect(await enter()).toEqual({ refused: 'provider_off' });
  expect(api.server.context.control.native.get('SELECT sso_identity FROM members WHERE id = ?', mia.id)).toEqual([null]);
});

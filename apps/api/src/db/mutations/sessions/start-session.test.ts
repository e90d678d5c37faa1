import { expect, test } from 'vitest';
import { startSession } from '../../../services/sessions/start-session.ts';
import { makeSsoOnly } from '../../../testing/make-sso-only.ts';
import { openTestServer } from '../../../testing/open-test-server.ts';

test('a sign-in by mail that was under way when the workspace became one for its identity provider alone comes to nothing', async () => {
  await using api = await openTestServer();
  const mia = await api.member();
  await makeSsoOnly(api, 'acme');
  const begin = (method: 'email' | 'sso') =>
    startSession(api.server.context, { workspaceId: mia.workspaceId, memberId: mia.id, method, label: 'Firefox on Linux' });
  await expect(begin('email')).rejects.toMatchObject({ code: 'sign_in_failed' });
  expect((await begin('sso')).cookie).toContain('als_');
});

import { expect } from '@playwright/test';
import { consoleStory as story } from './setup/console-story.ts';

story('a key is shown once, does what its scopes say, is rotated with overlap, and is refused once revoked', async ({ api, admin }) => {
  const ask = async (key: string, path: string) =>
    (await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${key}` } })).status;
  const old = await admin.createsKey('Marketo sync', 'Marketer', 'people:read');
  expect(old).toMatch(/^alg_/);
  expect([await ask(old, '/v1/people'), await ask(old, '/v1/campaigns')]).toEqual([200, 403]);
  const fresh = await admin.rotatesKey('Marketo sync', '1 hour');
  expect([await ask(old, '/v1/people'), await ask(fresh, '/v1/people')]).toEqual([200, 200]);
  await admin.page.getByRole('button', { name: 'Revoke the key Marketo sync' }).first().click();
  await admin.confirms('Revoke');
  await expect(admin.news).toContainText('was revoked');
  const both = async () => [await ask(old, '/v1/people'), await ask(fresh, '/v1/people')].toSorted((a, b) => a - b);
  await expect.poll(both, { timeout: 2_000 }).toEqual([200, 401]);
});

story('an admin makes a team, changes roles with a way back, and ends a device at once', async ({ admin, someone }) => {
  const rep = await someone();
  await rep.joins(await admin.invites('rob@acme.example', 'Rep'), 'Rob Rep');
  await admin.makesTeam('North', 'Rob Rep');
  await expect(admin.row('North')).toContainText('Rob Rep');

  await admin.manages('Rob Rep');
  await admin.dialog.getByRole('checkbox', { name: /^Marketer/ }).check();
  await admin.presses('Save');
  await expect(admin.row('Rob Rep')).toContainText(/Marketer.*Rep.*North/);
  await admin.presses('Undo');
  await expect(admin.row('Rob Rep')).not.toContainText('Marketer');

  await admin.manages('Rob Rep');
  await admin.dialog.getByRole('button', { name: /^End the session of/ }).click();
  await expect(admin.dialog).toContainText('Signed in nowhere');
  await rep.opens('/devices');
  await expect(rep.title).toHaveText('Sign in');
});

story('a suspended member is out within a second, and let back in', async ({ admin, someone }) => {
  const rep = await someone();
  await rep.joins(await admin.invites('rob@acme.example', 'Rep'), 'Rob Rep');
  await admin.manages('Rob Rep');
  await admin.presses('Suspend');
  await admin.confirms('Suspend');
  await expect(admin.row('Rob Rep')).toContainText('Suspended');
  const status = () => rep.page.evaluate(() => fetch('/v1/session').then((answer) => answer.status));
  await expect.poll(status, { timeout: 1_000 }).toBe(401);
  await admin.presses('Undo');
  await expect(admin.row('Rob Rep')).toContainText('Active');
});

story('an admin who came by invitation is told how to get into a workspace they made', async ({ admin, someone }) => {
  await admin.makesWorkspace('North', 'north');
  await expect(admin.news).toContainText('Switch to it at the top left');
  const other = await someone();
  await other.joins(await admin.invites('ada@acme.example', 'Admin'), 'Ada Admin');
  await other.makesWorkspace('South', 'south');
  await expect(other.news).toContainText('Sign in there by a link by mail');
  await expect(other.page.getByRole('button', { name: /^Workspace/ })).toHaveCount(0);
  // The connection breaks once the workspace is made: it is, and the form must not be sent again.
  await other.page.route('**/v1/session/workspaces', (request) => request.abort());
  await other.makesWorkspace('East', 'east');
  await expect(other.news).toContainText('East was made.');
  await expect(other.dialog).toHaveCount(0);
});

story('an extension that asks for one workspace leads to its sign-in, and out of another workspace', async ({ api, admin, someone }) => {
  const question = new URLSearchParams({
    response_type: 'code',
    client_id: 'alongside-extension',
    redirect_uri: 'https://ejhcdajjefgkbacnopliilopgbpfjfal.chromiumapp.org/',
    code_challenge: 'c'.repeat(43),
    code_challenge_method: 'S256',
    state: 'story',
    workspace: 'north',
  });
  const visitor = await someone();
  await visitor.opens(`${api.url}/oauth/authorize?${question}`);
  await expect(visitor.title).toHaveText('Sign in');
  await expect(visitor.page.getByLabel('Workspace')).toHaveValue('north');

  await admin.opens(`${api.url}/oauth/authorize?${question}`);
  await expect(admin.page.getByRole('main')).toContainText('The extension asks for the workspace north');
  await admin.presses('Sign in there');
  await expect(admin.page.getByLabel('Workspace')).toHaveValue('north');
  await expect(admin.page).toHaveURL(/returnTo=%2Fauthorize/);
});

story('a rep asks for a CRM site and the admin approves it, with the reason before their eyes', async ({ admin, someone }) => {
  const rep = await someone();
  await rep.joins(await admin.invites('rob@acme.example', 'Rep'), 'Rob Rep');
  await rep.asksForSite('https://crm.acme.example', 'We all work there.');
  await admin.opens('/people/crm-sites');
  await expect(admin.row('https://crm.acme.example')).toContainText(/Rob Rep asks.*We all work there/);
  await admin.presses('Approve https://crm.acme.example');
  await expect(admin.news).toContainText('is approved');
  await expect(admin.row('https://crm.acme.example')).toContainText('Approved');
});

story('a person is exported, erased by typing their number, and listed as verified without a name', async ({ api, admin }) => {
  const key = await admin.createsKey('Import', 'Admin');
  await fetch(`${api.url}/v1/people`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': 'jane' },
    body: JSON.stringify({ name: 'Jane Gone', email: 'jane@customer.example' }),
  });
  await admin.opens('/people/privacy');
  await admin.page.getByLabel('Email address of the person').fill('jane@customer.example');
  await admin.presses('Find');
  const download = admin.page.waitForEvent('download');
  await admin.presses('Export');
  expect((await download).suggestedFilename()).toMatch(/^per_.*\.json$/);
  await admin.presses('Erase');
  const erase = admin.dialog.getByRole('button', { name: 'Erase', exact: true });
  await expect(erase).toBeDisabled();
  const phrase = /per_\w+/.exec((await admin.dialog.textContent()) ?? '')?.[0] ?? '';
  await admin.dialog.getByRole('textbox').fill(phrase);
  await erase.click();
  await expect(admin.news).toContainText('erased');
  await expect(admin.row('Done')).toContainText('Yes');
  await admin.presses('Find');
  await expect(admin.page.getByText('Nobody here has this address.')).toBeVisible();
});

story('the audit log tells who did what, and unfolds to before and after', async ({ admin }) => {
  await admin.opens('/people/workspace');
  await admin.page.getByRole('radio', { name: /^Their own/ }).check();
  await admin.presses('Save');
  await expect(admin.news).toContainText('was changed');
  await admin.goesTo('Audit log');
  const entry = admin.page.getByRole('listitem').filter({ hasText: 'workspace.' }).filter({ hasText: 'Ana Admin' }).first();
  await entry.locator('summary').click();
  await expect(entry).toContainText(/repsSee\s*all\s*own/);
});

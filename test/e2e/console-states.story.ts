import { expect } from '@playwright/test';
import { consoleStory as story } from './setup/console-story.ts';

story('an outage is told with a way to try again, and what was there stays', async ({ api, admin }) => {
  await admin.opens('/people/members');
  await expect(admin.row('Ana Admin')).toBeVisible();
  await api.kill();
  await admin.goesTo('Audit log');
  await expect(admin.page.getByRole('alert')).toContainText('No answer from the server');
  await api.launch();
  await admin.presses('Try again');
  await expect(admin.page.locator('.audit').getByText('session.started').first()).toBeVisible();
});

story('who is signed out while typing finds it again after signing in', async ({ admin }) => {
  await admin.opens('/people/crm-sites');
  await admin.presses('Add site');
  await admin.dialog.getByRole('textbox', { name: 'Address' }).fill('https://crm.acme.example');
  const cookies = await admin.context.cookies();
  await admin.context.clearCookies();
  await admin.presses('Save');
  await expect(admin.page).toHaveURL(/\/sign-in\?returnTo=%2Fpeople%2Fcrm-sites$/);
  await admin.context.addCookies(cookies);
  await admin.opens('/people/crm-sites');
  await admin.presses('Add site');
  await expect(admin.dialog.getByRole('textbox', { name: 'Address' })).toHaveValue('https://crm.acme.example');
  await admin.presses('Save');
  await expect(admin.row('https://crm.acme.example')).toContainText('Approved');
});

story('without a network the page says so, and takes it back', async ({ admin }) => {
  await admin.opens('/people/members');
  await expect(admin.row('Ana Admin')).toBeVisible();
  await admin.context.setOffline(true);
  await expect(admin.page.getByText('You are offline.')).toBeVisible();
  await admin.context.setOffline(false);
  await expect(admin.page.getByText('You are offline.')).toHaveCount(0);
});

story('a table remembers order and filter in its address, keeps names out of requests, and leaves as CSV', async ({ admin, someone }) => {
  const rob = await someone();
  await rob.joins(await admin.invites('rob@acme.example', 'Rep'), 'Rob Rep');
  const asked: string[] = [];
  admin.page.on('request', (request) => asked.push(request.url()));
  await admin.opens('/people/members');
  const names = admin.page.locator('tbody .name-cell');
  await expect(names).toHaveText([/Ana Admin/, /Rob Rep/]);
  await admin.presses('Name');
  await admin.presses('Name');
  await expect(names).toHaveText([/Rob Rep/, /Ana Admin/]);
  await admin.page.getByLabel('Roles').selectOption({ label: 'Rep' });
  await expect(names).toHaveText([/Rob Rep/]);
  await admin.page.reload();
  await expect(names).toHaveText([/Rob Rep/]);
  expect(asked.filter((url) => /role=|sort=/.test(url.split('#')[0] ?? ''))).toEqual([]);
  const download = admin.page.waitForEvent('download');
  await admin.presses('Export CSV');
  expect((await download).suggestedFilename()).toBe('Members.csv');
  await admin.page.getByRole('link', { name: 'Invite somebody' }).click();
  await expect(admin.dialog.getByLabel('Email')).toBeFocused();
});

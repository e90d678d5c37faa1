import { expect } from '@playwright/test';
import { consoleStory as story } from './setup/console-story.ts';

story('the first admin comes by the printed link and invites a marketer and a rep, who join by theirs', async ({ api, admin, someone }) => {
  await expect(admin.page).toHaveURL(/\/people\/members$/);
  const marketerLink = await admin.invites('mia@acme.example', 'Marketer', 'Rep');
  const repLink = await admin.invites('rob@acme.example', 'Rep');

  const marketer = await someone();
  await marketer.joins(marketerLink, 'Mia Marketer');
  const rep = await someone({ width: 390 });
  await rep.joins(repLink, 'Rob Rep');
  await expect(rep.title).toHaveText('My devices');
  await expect(rep.page.getByText('this one')).toBeVisible();

  await admin.opens('/people/members');
  await expect(admin.row('Ana Admin')).toContainText('Admin');
  await expect(admin.row('mia@acme.example')).toContainText(/Mia Marketer.*Marketer.*Rep.*Active/);
  await expect(admin.row('rob@acme.example')).toContainText(/Rob Rep.*Rep.*Active/);
  await admin.goesTo('Invitations');
  await expect(admin.row('mia@acme.example')).toContainText('Accepted');

  await rep.opens('/people/members');
  await expect(rep.page.getByText('Your role does not open this')).toBeVisible();
  await expect(rep.page.getByRole('link', { name: 'Ana Admin' })).toBeVisible();

  const late = await someone();
  await late.opens(new URL(await api.firstAdminLink()).pathname + new URL(await api.firstAdminLink()).hash);
  await late.page.getByLabel('Your name').fill('Eve');
  await late.page.getByLabel('Email address').fill('eve@evil.example');
  await late.presses('Begin');
  await expect(late.page.getByRole('alert')).toContainText('used already');
});

story('a link leaves the address at once, and works once', async ({ admin, someone }) => {
  const link = await admin.invites('rob@acme.example', 'Rep');
  const rob = await someone();
  await rob.page.goto(link);
  await expect(rob.title).toHaveText('Join story');
  expect(new URL(rob.page.url()).hash).toBe('');
  await rob.joins(link, 'Rob Rep');
  const thief = await someone();
  await thief.page.goto(link);
  await expect(thief.page.getByRole('alert')).toContainText('used already');
});

story('who is signed out is sent to the sign-in page, and back to where they were', async ({ admin }) => {
  await admin.opens('/people/audit');
  await admin.page.getByRole('button', { name: /^Account/ }).click();
  await admin.presses('Sign out');
  await expect(admin.title).toHaveText('Sign in');
  await admin.opens('/people/audit');
  await expect(admin.page).toHaveURL(/\/sign-in\?returnTo=%2Fpeople%2Faudit$/);
});

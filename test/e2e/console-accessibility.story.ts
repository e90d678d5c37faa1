import { expect } from '@playwright/test';
import { axeViolations } from '../automation/console/axe-violations.ts';
import { consoleStory as story } from './setup/console-story.ts';

const tabs = ['members', 'teams', 'invitations', 'keys', 'sso', 'crm-sites', 'audit', 'privacy', 'workspace'];
const dialogs = [
  ['/people/members', 'Manage Ana Admin'],
  ['/people/teams', 'New team'],
  ['/people/invitations', 'Invite somebody'],
  ['/people/keys', 'New key'],
  ['/people/sso', 'Add provider'],
  ['/people/crm-sites', 'Add site'],
  ['/people/workspace', 'Delete workspace'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1_280]) {
    story(`axe finds nothing wrong with any page, ${width} px wide, in ${colorScheme} colours`, async ({ admin }) => {
      story.setTimeout(120_000);
      await admin.page.emulateMedia({ colorScheme });
      await admin.page.setViewportSize({ width, height: 860 });
      const found: string[] = [];
      for (const path of [
        ...tabs.map((tab) => `/people/${tab}`),
        '/duplicates/open',
        '/duplicates/history',
        '/system',
        '/devices',
        '/device',
        '/nowhere',
        '/sign-in?error=no_role',
        '/invite',
      ]) {
        await admin.opens(path);
        await expect(admin.title).toBeVisible();
        await expect(admin.page.locator('.loading')).toHaveCount(0);
        found.push(...(await axeViolations(admin.page)).map((violation) => `${path}: ${violation}`));
        const overflow = await admin.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${path}: ${overflow} px wider than the screen`);
      }
      for (const [path, button] of dialogs) {
        await admin.opens(path);
        await admin.page.getByRole('button', { name: button }).first().click();
        await expect(admin.dialog).toBeVisible();
        found.push(...(await axeViolations(admin.page)).map((violation) => `${path} ${button}: ${violation}`));
      }
      expect(found).toEqual([]);
    });
  }
}

story('everything is reached by keyboard: the palette, a dialog, and back to where one was', async ({ admin }) => {
  const { page } = admin;
  await admin.opens('/people/members');
  await expect(admin.row('Ana Admin')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('crm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/crm-sites$/);
  const add = page.getByRole('button', { name: 'Add site' });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(admin.dialog.getByRole('textbox', { name: 'Address' })).toBeFocused();
  await page.keyboard.type('https://crm.acme.example');
  await page.keyboard.press('Escape');
  await expect(admin.dialog).toHaveCount(0);
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(admin.dialog.getByRole('textbox', { name: 'Address' })).toHaveValue('https://crm.acme.example');
});

story('the console speaks the language of the browser', async ({ admin, someone }) => {
  const link = await admin.invites('hana@acme.example', 'Admin');
  const german = await someone({ locale: 'de-AT' });
  await german.page.goto(link);
  await expect(german.page.locator('html')).toHaveAttribute('lang', 'de-AT');
  await expect(german.page.getByRole('button', { name: 'Beitreten' })).toBeVisible();
});

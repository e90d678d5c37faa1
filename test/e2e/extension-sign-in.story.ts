import { expect } from '@playwright/test';
import { MemberSession } from '../automation/api/member-session.ts';
import { builds } from '../automation/builds.ts';
import { chromiumProgram } from '../automation/chromium/chromium-program.ts';
import { stopWorkers } from '../automation/chromium/stop-workers.ts';
import { acceptInvitation, deviceTab, signInWindow } from '../automation/extension-sign-in.ts';
import { Rep } from '../automation/rep.ts';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { recordIn } from '../automation/world/record-ids.ts';
import { story } from './setup/story.ts';

const email = 'robin.rep@acme.example';
const record = addressOf('hubspot', recordIn('hubspot', 'contact', 1));

const signedOut = story.extend({
  rep: async ({ api, crm, marketing }, use) => {
    const rep = await Rep.sitDown({ program: chromiumProgram(), extension: builds.chromium, hosts: crm.hosts }, { apiUrl: api.url });
    const { link } = await marketing.invite(email, ['rep']);
    await acceptInvitation(rep, link, 'Robin Rep');
    await use(rep);
    await rep.stop();
  },
});

async function signIn(rep: Rep): Promise<void> {
  await rep.overlay.button('Sign in').click();
  await (await signInWindow(rep)).getByRole('button', { name: 'Allow' }).click();
  await expect(rep.overlay.panel).toContainText('Dana Whitfield');
}

signedOut('a rep signs in from the overlay by a window of the browser, and the same record is there', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(record);
  await overlay.open();
  await expect(overlay.panel).toContainText('Sign in to Alongside');
  await signIn(rep);

  const settings = await rep.chromium.settingsPage();
  await expect(settings.getByText('as Robin Rep (rep).')).toBeVisible();
  await settings.getByRole('button', { name: 'Sign out' }).click();
  await rep.page.bringToFront();
  await expect(overlay.panel).toContainText('Sign in to Alongside');
  expect(await overlay.everything.innerHTML()).not.toContain('Whitfield');
});

signedOut('a rep whose window is closed signs in by a code, although the worker that waits for it is stopped', async ({ rep }) => {
  const { overlay } = rep;
  await rep.opens(record);
  await overlay.open();
  await overlay.button('Sign in').click();
  await (await signInWindow(rep)).close();
  await expect(overlay.panel).toContainText('The window was closed before you were signed in.');

  await overlay.button('Use a code').click();
  const tab = await deviceTab(rep);
  await expect(tab.getByLabel('Code')).toHaveValue((await overlay.frame.locator('.user-code').textContent()) ?? '');
  await stopWorkers(rep.chromium);
  await tab.getByRole('button', { name: 'Continue' }).click();
  await tab.getByRole('button', { name: 'Allow' }).click();
  await expect(tab.getByText('Allowed.')).toBeVisible();
  await rep.page.bringToFront();
  await expect(overlay.panel).toContainText('Dana Whitfield', { timeout: 45_000 });
});

signedOut(
  'access that is taken away empties the open panel within a second, and what was typed stays',
  async ({ rep, marketing, world }) => {
    const { overlay } = rep;
    const typed = 'She asked for a price list for two plants.';
    await rep.opens(record);
    await overlay.open();
    await signIn(rep);
    await overlay.note.fill(typed);
    await marketing.changePerson(world.dana.id, { title: 'Chief of Finance' });
    await expect(overlay.panel).toContainText('Chief of Finance', { timeout: 5_000 });

    const { id } = await marketing.member(email);
    const admin = await MemberSession.accept((await marketing.invite('ada.admin@acme.example', ['admin'])).link, 'Ada Admin');
    await admin.endExtensions(id);
    await expect(overlay.panel).toContainText('You are signed out', { timeout: 1_000 });
    const html = await overlay.everything.innerHTML();
    expect(['Dana', 'Whitfield', 'Northwind', 'Scrap', 'Finance'].filter((word) => html.includes(word))).toEqual([]);
    await expect(overlay.note).toHaveValue(typed);
    await expect(overlay.button('Send')).toBeDisabled();

    await rep.page.reload();
    await expect(overlay.panel).toContainText('You are signed out');
    await expect(overlay.note).toHaveValue(typed);
    await signIn(rep);
    await expect(overlay.note).toHaveValue(typed);
    await overlay.button('Send').click();
    await expect(overlay.panel.getByText('Sent', { exact: true })).toBeVisible();
    expect((await marketing.notes()).map(({ text, authorId }) => [text, authorId])).toEqual([[typed, id]]);
  },
);

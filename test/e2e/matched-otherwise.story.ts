import { expect } from '@playwright/test';
import { addressOf } from '../automation/world/crm-addresses.ts';
import { stranger } from '../automation/world/stranger.ts';
import { story } from './setup/story.ts';

story('a rep is told that somebody was found by an address that they had before', async ({ rep, api, marketing }) => {
  const { overlay } = rep;
  const { id } = await marketing.createPerson({ name: stranger.name, email: stranger.email, title: 'Buyer' });
  await marketing.changePerson(id, { email: 'priya@new-employer.example' });
  await rep.setUp({ apiUrl: api.url, apiKey: await api.makeKey('rep'), hintsFor: ['salesforce'] });
  await rep.opens(addressOf('salesforce', stranger.linkIn('salesforce')));
  await overlay.open();

  const line = overlay.panel.getByText('Matched by this page’s address, another one of theirs');
  await expect(line).toBeVisible();
  await expect(overlay.panel).toContainText('priya@new-employer.example');
  await rep.page.setViewportSize({ width: 390, height: 700 });
  await expect(line).toBeInViewport({ ratio: 1 });
  expect(await overlay.everything.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

story('a rep is told that the record is one that was merged with another', async ({ rep, marketing }) => {
  const { overlay } = rep;
  const links = [stranger.linkIn('salesforce')];
  const survivor = await marketing.createPerson({ name: 'Priya Raman-Holt', email: 'priya@new-employer.example', title: 'Buyer' });
  const merged = await marketing.createPerson({ name: stranger.name, email: stranger.email, links });
  await marketing.merge('person', survivor.id, merged.id);
  await rep.opens(addressOf('salesforce', stranger.linkIn('salesforce')));
  await overlay.open();

  await expect(overlay.panel).toContainText('Buyer');
  await expect(overlay.panel.getByText('Matched by this CRM record, merged with another')).toBeVisible();
});

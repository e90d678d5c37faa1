import { expect } from '@playwright/test';
import { OidcProvider } from '../automation/oidc-provider/oidc-provider.ts';
import { consoleStory as story } from './setup/console-story.ts';

const people = {
  sam: { login: 'sam', email: 'sam@acme.example', name: 'Sam Seller', groups: ['sales'] },
  mona: { login: 'mona', email: 'mona@beta.example', name: 'Mona Marketer', groups: ['growth'] },
  guest: { login: 'guest', email: 'guest@acme.example', name: 'Gus Guest', groups: ['kitchen'] },
};

story(
  'two workspaces with two identity providers: groups give roles, and nobody comes in by the other one',
  async ({ api, admin, someone }) => {
    const redirectUri = `${api.url}/v1/sign-in/oidc/callback`;
    const acme = await OidcProvider.start({ name: 'Acme ID', redirectUri, users: [people.sam, people.guest] });
    const beta = await OidcProvider.start({ name: 'Beta ID', redirectUri, users: [people.mona] });
    try {
      await admin.addsProvider({ name: 'Acme ID', ...acme.registration, groups: { sales: 'Rep' } });
      await admin.presses('Check Acme ID');
      await expect(admin.row('Acme ID')).toContainText('fits together');
      await admin.makesWorkspace('Beta', 'beta');
      await admin.switchesTo('Beta');
      await admin.addsProvider({ name: 'Beta ID', ...beta.registration, groups: { growth: 'Marketer' } });

      const sam = await someone();
      await sam.signsInWith('story', 'Acme ID', 'sam');
      await expect(sam.page.getByRole('button', { name: /Sam Seller/ })).toContainText('Rep');
      const mona = await someone();
      await mona.signsInWith('beta', 'Beta ID', 'mona');
      await expect(mona.page.getByRole('button', { name: /Mona Marketer/ })).toContainText('Marketer');
      await expect(mona.page.locator('.brand')).toContainText('Beta');

      const guest = await someone();
      await guest.signsInWith('story', 'Acme ID', 'guest');
      await expect(guest.page.getByRole('alert')).toContainText('None of your groups gives you a role');

      await admin.opens('/people/members');
      await expect(admin.row('mona@beta.example')).toContainText('Marketer');
      await expect(admin.row('sam@acme.example')).toHaveCount(0);
    } finally {
      await acme.stop();
      await beta.stop();
    }
  },
);

story('a provider that is not there is told by the check, and single sign-on alone asks twice', async ({ api, admin }) => {
  const provider = await OidcProvider.start({ redirectUri: `${api.url}/v1/sign-in/oidc/callback`, users: [people.sam] });
  await admin.addsProvider({ name: 'Acme ID', ...provider.registration, groups: { sales: 'Admin' } });
  await provider.stop();
  await admin.presses('Check Acme ID');
  await expect(admin.row('Acme ID')).toContainText('Nobody answers');
  await admin.page.getByRole('checkbox', { name: /^Only single sign-on/ }).click();
  await expect(admin.dialog).toContainText('you lock everybody out');
  await admin.confirms('Close other ways');
  await expect(admin.news).toContainText('through the identity provider only');
});

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

export interface ConsolePersonOptions {
  /** Where the console is. */
  readonly url: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly width?: number;
}

export interface ProviderSettings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Which group gives which role. */
  readonly groups: Readonly<Record<string, RoleWord>>;
}

type RoleWord = 'Rep' | 'Marketer' | 'Admin';

/** Somebody at a browser of their own, on the console. Knows where things are, and judges nothing. */
export class ConsolePerson {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What the page's policy stopped, and what the page itself threw. */
  readonly troubles: string[] = [];

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.context = context;
    this.page = page;
    this.url = url;
    page.on('pageerror', (error) => this.troubles.push(String(error)));
  }

  static async sitDown(
    browser: Browser,
    { url, colorScheme = 'light', locale = 'en-GB', width = 1_280 }: ConsolePersonOptions,
  ): Promise<ConsolePerson> {
    const context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme, locale, acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    const page = await context.newPage();
    const person = new ConsolePerson(context, page, url);
    await context.exposeBinding('noteViolation', (_source, text: string) => void person.troubles.push(text));
    await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
      noteViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber + ' ' + event.sample))`);
    return person;
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
  }

  async goesTo(tab: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'People & access' }).getByRole('link', { name: tab, exact: true }).click();
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get news(): Locator {
    return this.page.locator('.toasts');
  }

  /** The row of a table, or of a list, that holds this text. */
  row(text: string): Locator {
    return this.page.locator('main tbody tr, main .rows > li').filter({ hasText: text });
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Sets the installation up with the link that the server printed. */
  async becomesFirstAdmin(link: string, name: string, email: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('Email address').fill(email);
    await this.presses('Begin');
    await this.title.filter({ hasText: 'People & access' }).waitFor();
  }

  /** @returns the link, which is shown this once */
  async invites(email: string, ...roles: readonly RoleWord[]): Promise<string> {
    await this.opens('/people/invitations#new=1');
    await this.dialog.getByLabel('Email').fill(email);
    await this.#tick(roles);
    await this.presses('Create invitation');
    const link = await this.dialog.getByLabel('Link of the invitation').inputValue();
    await this.presses('Done');
    return link;
  }

  /** Follows an invitation. */
  async joins(link: string, name: string): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('Your name').fill(name);
    await this.presses('Join');
    await this.page.waitForURL((url) => url.pathname !== '/invite');
    await this.title.waitFor();
  }

  /** @returns the key, which is shown this once */
  async createsKey(name: string, role: RoleWord, ...scopes: readonly string[]): Promise<string> {
    await this.opens('/people/keys#new=1');
    await this.dialog.getByLabel('Name', { exact: true }).fill(name);
    await this.dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
    if (scopes.length > 0) await this.dialog.getByRole('radio', { name: 'Only certain areas' }).check();
    for (const scope of scopes) await this.dialog.getByRole('checkbox', { name: scope, exact: true }).check();
    await this.presses('Create key');
    return this.#takesKey();
  }

  /** @returns the new key */
  async rotatesKey(name: string, overlap: string): Promise<string> {
    await this.presses(`Rotate the key ${name}`);
    await this.dialog.getByLabel('The old key works beside the new one for').selectOption({ label: overlap });
    await this.dialog.getByRole('button', { name: 'Rotate', exact: true }).click();
    return this.#takesKey();
  }

  async makesTeam(name: string, ...members: readonly string[]): Promise<void> {
    await this.opens('/people/teams');
    await this.page.getByRole('button', { name: 'New team' }).click();
    await this.dialog.getByLabel('Name').fill(name);
    for (const member of members) await this.dialog.getByRole('checkbox', { name: new RegExp(`^${member}`) }).check();
    await this.presses('Save');
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** Asks for a CRM of their own as the extension does, with this browser's session. */
  async asksForSite(origin: string, reason: string): Promise<void> {
    const status = await this.page.evaluate(
      (body) =>
        fetch('/v1/crm-sites/requests', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body,
        }).then((answer) => answer.status),
      JSON.stringify({ origin, reason }),
    );
    if (status >= 300) throw new Error(`the request of ${origin} was answered with ${status}`);
  }

  /** Opens what can be done about a member. */
  async manages(name: string): Promise<void> {
    await this.opens('/people/members');
    await this.presses(`Manage ${name}`);
  }

  /** Connects an identity provider to the workspace, with the roles that its groups give. */
  async addsProvider({ name, issuer, clientId, clientSecret, groups }: ProviderSettings): Promise<void> {
    await this.opens('/people/sso');
    await this.page.getByRole('button', { name: 'Add provider' }).first().click();
    await this.dialog.getByLabel('Name', { exact: true }).fill(name);
    await this.dialog.getByLabel('Issuer').fill(issuer);
    await this.dialog.getByLabel('Client ID').fill(clientId);
    await this.dialog.getByLabel('Client secret').fill(clientSecret);
    for (const [at, [group, role]] of Object.entries(groups).entries()) {
      await this.presses('Add group');
      const row = this.dialog.locator('.group-row').nth(at);
      await row.getByRole('textbox').fill(group);
      for (const each of ['Rep', 'Marketer', 'Admin'] as const) await row.getByRole('checkbox', { name: each }).setChecked(each === role);
    }
    const others = this.dialog.getByRole('group', { name: 'Whoever is in none of these groups gets' });
    await others.getByRole('checkbox', { name: 'Rep' }).uncheck();
    await this.presses('Save');
    await this.dialog.waitFor({ state: 'detached' });
  }

  async makesWorkspace(name: string, slug: string): Promise<void> {
    await this.opens('/people/workspace');
    await this.page.getByRole('button', { name: 'Create workspace' }).click();
    await this.dialog.getByLabel('Name', { exact: true }).fill(name);
    await this.dialog.getByLabel('Short name').fill(slug);
    await this.confirms('Create workspace');
    await this.dialog.waitFor({ state: 'detached' });
  }

  async switchesTo(workspace: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Workspace/ }).click();
    await this.presses(workspace);
    await this.page.getByRole('button', { name: new RegExp(`^Workspace ${workspace}`) }).waitFor();
  }

  /** Names the workspace, takes its provider, and signs in there. */
  async signsInWith(workspace: string, provider: string, login: string): Promise<void> {
    await this.opens('/sign-in');
    await this.page.getByLabel('Workspace').fill(workspace);
    await this.presses('Continue');
    await this.page.getByRole('link', { name: `Sign in with ${provider}` }).click();
    await this.page.getByLabel('Account').fill(login);
    await this.presses('Sign in');
    await this.page.waitForURL((url) => url.origin === this.url);
    await this.title.waitFor();
  }

  /** Answers a question by its own button. */
  async confirms(action: string): Promise<void> {
    await this.dialog.getByRole('button', { name: action, exact: true }).click();
  }

  async #tick(roles: readonly RoleWord[]): Promise<void> {
    for (const role of ['Rep', 'Marketer', 'Admin'] as const) {
      await this.dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }).setChecked(roles.includes(role));
    }
  }

  async #takesKey(): Promise<string> {
    const key = await this.dialog.getByLabel('Key', { exact: true }).inputValue();
    await this.presses('Done');
    return key;
  }

  async standsUp(): Promise<void> {
    await this.context.close();
  }
}

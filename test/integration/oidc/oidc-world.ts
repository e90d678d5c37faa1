import { randomUUID } from 'node:crypto';
import { openTestServer, type TestAnswer, type TestServer } from '@alongside/api/testing/open-test-server.ts';
import { CookieBrowser } from '../../automation/cookie-browser.ts';
import type { Forgery } from './forgery.ts';
import { ForgingProvider } from './forging-provider.ts';
import type { Tenant } from './tenant.ts';

/** What became of coming back from a provider. */
export interface Outcome {
  readonly status: number;
  /** `/…`, or `/sign-in?error=…` without the rest. */
  readonly location: string | undefined;
  /** How many sessions there are more than before. */
  readonly newSessions: number;
  readonly hasCookie: boolean;
}

export interface Attempt {
  readonly tenant: Tenant;
  readonly providerId: string;
  /** Of its workspace. */
  readonly slug: string;
  readonly browser: CookieBrowser;
  /** Where the provider sends the browser. */
  readonly back: URL;
  readonly subject: string;
  readonly email: string;
}

/** The real API beside a provider that lies as told, and a clock that can be moved. */
export class OidcWorld {
  readonly api: TestServer;
  readonly forger: ForgingProvider;
  aheadMs = 0;
  #slugs = 0;
  #shared = 0;

  private constructor(api: TestServer, forger: ForgingProvider) {
    this.api = api;
    this.forger = forger;
  }

  /** @param logFile where the API logs to; nowhere unless told */
  static async open(logFile?: string): Promise<OidcWorld> {
    let world: OidcWorld | undefined;
    const now = () => Date.now() + (world?.aheadMs ?? 0);
    const api = await openTestServer({ clock: now, ...(logFile !== undefined && { env: { logLevel: 'debug' as const, logFile } }) });
    world = new OidcWorld(api, await ForgingProvider.start(now));
    return world;
  }

  async close(): Promise<void> {
    await this.api[Symbol.asyncDispose]();
    await this.forger.stop();
  }

  get sessions(): number {
    return Number(this.api.server.context.control.native.get('SELECT count(*) FROM sessions')?.[0]);
  }

  /** Asks as an admin of the workspace of that short name. */
  async admin(slug: string, method: string, path: string, body?: unknown): Promise<TestAnswer> {
    return this.api.ask(undefined, method, path, body, { authorization: `Bearer ${await this.api.key('admin', slug)}` });
  }

  /** Sets a provider up as an admin does, in some workspace unless told. */
  async addProvider(registration: object, settings: object = {}, slug = this.sharedSlug()): Promise<string> {
    const body = { name: 'Company', clientId: randomUUID(), clientSecret: 'a secret', defaultRoles: ['rep'], ...registration, ...settings };
    const answer = await this.admin(slug, 'POST', '/v1/oidc-providers', body);
    if (answer.status !== 201) throw new Error(`the provider was refused: ${JSON.stringify(answer.body)}`);
    return (answer.body as { id: string }).id;
  }

  /** A workspace that nobody else has. */
  newSlug(): string {
    this.#slugs += 1;
    return `w${this.#slugs}`;
  }

  /** A workspace that some others have, too: making one for each attempt would take most of the time. */
  sharedSlug(): string {
    this.#shared += 1;
    return `w0${Math.floor(this.#shared / 15)}`;
  }

  /** A person at the provider, ready to come back from it. */
  async attempt(forgery: Forgery = {}, settings: object = {}, person: object = {}, slug = this.sharedSlug()): Promise<Attempt> {
    const subject = randomUUID();
    const email = `${subject}@acme.example`;
    const tenant = await this.forger.tenant(
      { sub: subject, email, email_verified: true, name: 'Ola Oidc', groups: [], ...person },
      forgery,
    );
    const providerId = await this.addProvider({ issuer: tenant.issuer }, settings, slug);
    const browser = new CookieBrowser();
    return { tenant, providerId, slug, browser, subject, email, back: await this.goTo(providerId, browser) };
  }

  /** Lets the browser go to the provider again. @returns where that sends it back to */
  async goTo(providerId: string, browser: CookieBrowser, returnTo = '/people'): Promise<URL> {
    const start = `${this.api.server.url}/v1/sign-in/oidc/${providerId}/start?${new URLSearchParams({ returnTo })}`;
    const { url } = await browser.follow(start, ({ pathname }) => pathname === '/v1/sign-in/oidc/callback' || pathname === '/sign-in');
    return url;
  }

  async finish(back: URL | string, browser: CookieBrowser): Promise<Outcome> {
    const before = this.sessions;
    const response = await browser.ask(back);
    await response.text();
    const location = response.headers.get('location');
    return {
      status: response.status,
      location: location === null ? undefined : location.replace(/&workspace=w\d+$/, ''),
      newSessions: this.sessions - before,
      hasCookie:
        response.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-alongside=')) || browser.has('__Host-alongside'),
    };
  }
}

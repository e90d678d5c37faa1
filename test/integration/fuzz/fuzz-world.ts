import { firstAdminLink } from '@alongside/api/services/sign-in/first-admin-link.ts';
import type { TestServer } from '@alongside/api/testing/open-test-server.ts';
import { callersOf } from '../principals/callers-of.ts';
import type { InProcess } from '../principals/in-process.ts';
import { replaceCaller } from '../principals/replace-caller.ts';
import { stock } from './stock.ts';
import { Tenant } from './tenant.ts';

/** The workspaces of a fuzz, one after the other. */
export class FuzzWorld {
  readonly #api: TestServer;
  readonly #app: InProcess;
  #made = 0;
  #making: Promise<Tenant> | undefined;
  #tenant: Tenant | undefined;
  #read = 0;

  constructor(api: TestServer, app: InProcess) {
    this.#api = api;
    this.#app = app;
  }

  async tenant(): Promise<Tenant> {
    if (!this.#tenant || this.#tenant.isOver) {
      this.#making ??= this.#make();
      this.#tenant = await this.#making;
      this.#making = undefined;
    }
    // What the server printed has come by mail.
    const { printed } = this.#api;
    for (; this.#read < printed.length; this.#read += 1) this.#tenant.pool.learn(printed[this.#read]);
    return this.#tenant;
  }

  /** The hour in which an installation has no member yet: whoever shows its link becomes the first. */
  async firstHour(): Promise<Tenant> {
    const { context } = this.#api.server;
    await this.#api.key('admin');
    const tenant = new Tenant(context.origin(), [{ kind: 'nobody', headers: {}, roles: [] }], async (caller) => caller);
    tenant.pool.learn(await firstAdminLink(context));
    return tenant;
  }

  async #make(): Promise<Tenant> {
    this.#made += 1;
    const slug = `fuzz-${this.#made}`;
    const callers = await callersOf(this.#api, this.#app, slug);
    const tenant = new Tenant(this.#api.server.context.origin(), callers, (caller) => replaceCaller(this.#api, this.#app, slug, caller));
    await stock(this.#api, this.#app, callers, tenant.pool);
    return tenant;
  }
}

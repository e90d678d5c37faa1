import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forgery } from './forgery.ts';
import { Tenant } from './tenant.ts';

/** An identity provider that lies as it is told: each tenant is an issuer of its own, below one address of this machine. */
export class ForgingProvider {
  readonly #server: Server;
  readonly #tenants = new Map<string, Tenant>();
  readonly #now: () => number;

  private constructor(server: Server, now: () => number) {
    this.#server = server;
    this.#now = now;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  static async start(now: () => number): Promise<ForgingProvider> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return new ForgingProvider(server, now);
  }

  /** A new issuer, and whom it says to be there. */
  async tenant(person: Record<string, unknown>, forgery: Forgery = {}): Promise<Tenant> {
    const name = `t${this.#tenants.size + 1}`;
    const { port } = this.#server.address() as AddressInfo;
    const tenant = new Tenant(`http://127.0.0.1:${port}/${name}`, person, forgery, this.#now);
    await tenant.load();
    this.#tenants.set(name, tenant);
    return tenant;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, name = '', ...rest] = url.pathname.split('/');
    const tenant = this.#tenants.get(name);
    if (!tenant) return void response.writeHead(404).end();
    const path = rest.join('/');
    tenant.asked.push(path);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (path === '.well-known/openid-configuration') return void json(tenant.discovery());
    if (path === 'authorize') return void response.writeHead(302, { location: tenant.authorize(url.searchParams).href }).end();
    if (path === 'keys') return void json(tenant.keys());
    if (path === 'userinfo') return void json(tenant.userInfo());
    if (path !== 'token') return void response.writeHead(404).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { status, body } = await tenant.change(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
    const told = tenant.forgery.answer?.(body);
    if (told?.hangs) return;
    if (!told) return void json(body, status);
    response
      .writeHead(told.status ?? status, { 'content-type': 'application/json', ...told.headers })
      .end(told.body ?? JSON.stringify(body));
  }
}

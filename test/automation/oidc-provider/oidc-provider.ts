import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { loginPage } from './login-page.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import type { OidcUser } from './oidc-user.ts';

export interface OidcProviderOptions {
  /** What its page is called. */
  readonly name?: string;
  /** The redirect address of the only client: the API's `<origin>/v1/sign-in/oidc/callback`. */
  readonly redirectUri: string;
  readonly users: readonly OidcUser[];
}

/** Made once: two providers are told apart by their issuers. */
const signingKey = {
  ...generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
};

/** A certified identity provider on this machine, with a page that a browser can use. Two can run beside each other. */
export class OidcProvider {
  readonly issuer: string;
  readonly clientId = 'alongside';
  readonly clientSecret = 'a-client-secret-of-a-test-provider-1234567890';
  /** What every authorization request asked for. */
  readonly authorizations: URLSearchParams[] = [];
  /** People may be added, changed and removed while it runs. */
  readonly users = new Map<string, OidcUser>();
  readonly #server: Server;

  private constructor(server: Server, { name = 'Test identity provider', redirectUri, users }: OidcProviderOptions) {
    const { port } = server.address() as AddressInfo;
    this.issuer = `http://127.0.0.1:${port}`;
    this.#server = server;
    for (const user of users) this.users.set(user.login, user);
    const provider = this.#provider(port, redirectUri);
    const callback = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer);
      if (pathname === '/auth') this.authorizations.push(searchParams);
      if (!pathname.startsWith('/interaction/')) return void callback(request, response);
      interact(provider, name, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  static async start(options: OidcProviderOptions): Promise<OidcProvider> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return new OidcProvider(server, options);
  }

  /** What to set up at `POST /v1/oidc-providers`, besides a name and rules. */
  get registration() {
    const { issuer, clientId, clientSecret } = this;
    return { issuer, clientId, clientSecret };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #provider(port: number, redirectUri: string): Provider {
    return new Provider(this.issuer, {
      adapter: MemoryAdapter,
      jwks: { keys: [signingKey] },
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.clientSecret,
          redirect_uris: [redirectUri],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
      // Cookies know no ports: two providers on one machine need names of their own.
      cookies: { keys: [`key of ${port}`], names: { session: `_s${port}`, interaction: `_i${port}`, resume: `_r${port}` } },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      ttl: { Session: 3_600, Grant: 3_600, Interaction: 600, IdToken: 600, AccessToken: 600 },
      findAccount: (_context, login) => {
        const user = this.users.get(login);
        if (!user) return undefined;
        const { email, emailVerified = true, name, groups = [] } = user;
        return { accountId: login, claims: () => ({ sub: login, email, email_verified: emailVerified, name, groups: [...groups] }) };
      },
    });
  }
}

async function interact(provider: Provider, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { uid, params } = await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(loginPage(name, uid));
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const form = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
  if (form.get('cancel') === '1') return provider.interactionFinished(request, response, { error: 'access_denied' });
  const accountId = form.get('login') ?? '';
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
}

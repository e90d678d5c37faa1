import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CookieBrowser } from '../automation/cookie-browser.ts';
import { OidcProvider } from '../automation/oidc-provider/oidc-provider.ts';
import { signInAt } from '../automation/oidc-provider/sign-in-at.ts';
import { answerCases } from './oidc/answer-cases.ts';
import { OidcWorld } from './oidc/oidc-world.ts';
import { refused, signedIn } from './oidc/outcomes.ts';
import { tokenCases } from './oidc/token-cases.ts';

let world: OidcWorld;
beforeAll(async () => {
  world = await OidcWorld.open();
});
afterEach(() => {
  world.aheadMs = 0;
});
afterAll(() => world.close());

describe('tokens', () => {
  test('one in order signs in (the control of all below)', async () => {
    const { back, browser } = await world.attempt();
    expect(await world.finish(back, browser)).toEqual(signedIn);
  });

  test('one with the authorized party named signs in', async () => {
    const { back, browser } = await world.attempt({ claims: (claims) => ({ ...claims, azp: claims.aud }) });
    expect(await world.finish(back, browser)).toEqual(signedIn);
  });

  test.each(tokenCases)('%s: nobody gets in', async (_, forgery) => {
    const { back, browser } = await world.attempt(forgery);
    expect(await world.finish(back, browser)).toEqual(refused('provider_refused'));
  });
});

describe('what a provider answers', () => {
  test('who it is by userinfo, when the token does not say, signs in (a control)', async () => {
    const bare = ({ email: _, email_verified: __, groups: ___, ...claims }: Record<string, unknown>) => claims;
    const { back, browser } = await world.attempt({ claims: bare });
    expect(await world.finish(back, browser)).toEqual(signedIn);
  });

  test.each(answerCases)('%s: %s', async (_, word, forgery) => {
    const { back, browser } = await world.attempt(forgery);
    expect(await world.finish(back, browser)).toEqual(refused(word));
  });

  test('it never answers: somebody waits for seconds, not for ever', async () => {
    const { back, browser } = await world.attempt({ answer: () => ({ hangs: true }) });
    const startedAtMs = performance.now();
    expect(await world.finish(back, browser)).toEqual(refused('provider_unavailable'));
    expect(performance.now() - startedAtMs).toBeLessThan(8_000);
  });
});

describe('attempts', () => {
  test('two tabs of one browser go their own ways (a control)', async () => {
    const first = await world.attempt();
    const second = await world.goTo(first.providerId, first.browser, '/sites');
    expect(await world.finish(second, first.browser)).toEqual({ ...signedIn, location: '/sites' });
    expect(await world.finish(first.back, first.browser)).toEqual(signedIn);
  });

  test('without a state', async () => {
    const { back, browser } = await world.attempt();
    back.searchParams.delete('state');
    expect(await world.finish(back, browser)).toEqual(refused('attempt_lost'));
  });

  test('with a state of nobody', async () => {
    const { back, browser } = await world.attempt();
    back.searchParams.set('state', 'A'.repeat(43));
    expect(await world.finish(back, browser)).toEqual(refused('attempt_lost'));
  });

  test('with two states', async () => {
    const { back, browser } = await world.attempt();
    back.searchParams.append('state', 'A'.repeat(43));
    expect(await world.finish(back, browser)).toEqual(refused('attempt_lost'));
  });

  test('a second time', async () => {
    const { back, browser } = await world.attempt();
    await world.finish(back, browser);
    expect(await world.finish(back, new CookieBrowser())).toEqual(refused('attempt_lost'));
    expect(await world.finish(back, browser)).toEqual({ ...refused('attempt_lost'), hasCookie: true });
  });

  test('twice at the same moment: one of the two', async () => {
    const { back, browser } = await world.attempt({ isCareless: true });
    const before = world.sessions;
    const answers = await Promise.all([browser.ask(back), browser.ask(back), browser.ask(back)]);
    expect(answers.filter((answer) => answer.headers.get('location') === '/people')).toHaveLength(1);
    expect(world.sessions - before).toBe(1);
  });

  test('in another browser that is signing in, too; the one that began still may', async () => {
    const [victim, attacker] = [await world.attempt(), await world.attempt()];
    expect(await world.finish(attacker.back, victim.browser)).toEqual(refused('attempt_lost'));
    expect(await world.finish(attacker.back, attacker.browser)).toEqual(signedIn);
  });

  test('without the cookie of the browser', async () => {
    const { back } = await world.attempt();
    expect(await world.finish(back, new CookieBrowser())).toEqual(refused('attempt_lost'));
  });

  test('after ten minutes', async () => {
    const { back, browser } = await world.attempt();
    world.aheadMs += 10 * 60_000 + 1;
    expect(await world.finish(back, browser)).toEqual(refused('attempt_lost'));
  });

  test('just before ten minutes are over (a control)', async () => {
    const { back, browser } = await world.attempt();
    world.aheadMs += 10 * 60_000 - 5_000;
    expect(await world.finish(back, browser)).toEqual(signedIn);
  });

  test.each([
    ['switched off', { isEnabled: false }, 'provider_off'],
    ['moved to another client', { clientId: 'another-client' }, 'attempt_lost'],
    ['moved to another issuer', { issuer: 'https://evil.example', clientSecret: 'another' }, 'attempt_lost'],
  ])('through a provider that was %s in between', async (_, patch, word) => {
    const { back, browser, providerId, slug } = await world.attempt();
    expect(await world.admin(slug, 'PATCH', `/v1/oidc-providers/${providerId}`, patch)).toMatchObject({ status: 200 });
    expect(await world.finish(back, browser)).toEqual(refused(word));
  });

  test('through a provider that was removed in between', async () => {
    const { back, browser, providerId, slug } = await world.attempt();
    expect(await world.admin(slug, 'DELETE', `/v1/oidc-providers/${providerId}`)).toMatchObject({ status: 204 });
    expect(await world.finish(back, browser)).toEqual(refused('attempt_lost'));
  });
});

describe('codes', () => {
  test('the challenge is S256, another each time, and the code needs its verifier', async () => {
    const { tenant, providerId, browser } = await world.attempt();
    await world.goTo(providerId, browser);
    const methods = tenant.seen.map(({ challengeMethod }) => challengeMethod);
    expect({ methods, challenges: new Set(tenant.seen.map(({ challenge }) => challenge)).size }).toEqual({
      methods: ['S256', 'S256'],
      challenges: 2,
    });
  });

  test('one that was stolen and put into another sign-in of the same provider', async () => {
    const stolen = await world.attempt();
    const browser = new CookieBrowser();
    const back = await world.goTo(stolen.providerId, browser);
    back.searchParams.set('code', stolen.back.searchParams.get('code') ?? '');
    expect(await world.finish(back, browser)).toEqual(refused('provider_refused'));
  });

  test('the same where the provider looks at no verifier: the nonce is the other one', async () => {
    const stolen = await world.attempt({ isCareless: true });
    const browser = new CookieBrowser();
    const back = await world.goTo(stolen.providerId, browser);
    back.searchParams.set('code', stolen.back.searchParams.get('code') ?? '');
    expect(await world.finish(back, browser)).toEqual(refused('provider_refused'));
  });

  test('one that was used, in a new sign-in of the same browser', async () => {
    const { back, browser, providerId } = await world.attempt();
    expect(await world.finish(back, browser)).toEqual(signedIn);
    const again = await world.goTo(providerId, browser);
    again.searchParams.set('code', back.searchParams.get('code') ?? '');
    expect(await world.finish(again, browser)).toEqual({ ...refused('provider_refused'), hasCookie: true });
  });

  test('one of an honest provider, brought to a lying one begun with (mix-up), is not sent to it', async () => {
    const [honest, lying] = [await world.attempt(), await world.attempt()];
    lying.back.searchParams.set('code', honest.back.searchParams.get('code') ?? '');
    lying.back.searchParams.set('iss', honest.tenant.issuer);
    expect(await world.finish(lying.back, lying.browser)).toEqual(refused('provider_refused'));
    expect(lying.tenant.asked).not.toContain('token');
  });

  test('the same with providers that do not say who they are', async () => {
    const silent = {
      discovery: (document: object) => ({ ...document, authorization_response_iss_parameter_supported: false }),
      back: (parameters: URLSearchParams) => parameters.delete('iss'),
    };
    const [honest, lying] = [await world.attempt(silent), await world.attempt(silent)];
    lying.back.searchParams.set('code', honest.back.searchParams.get('code') ?? '');
    expect(await world.finish(lying.back, lying.browser)).toEqual(refused('provider_refused'));
    expect(await world.finish(honest.back, honest.browser)).toEqual(signedIn);
  });
});

describe('keys', () => {
  test('after a rotation the new key is fetched once, and the old one is forgotten', async () => {
    const { tenant, providerId, browser, back } = await world.attempt();
    expect(await world.finish(back, browser)).toEqual(signedIn);
    await tenant.rotate();
    expect(await world.finish(await world.goTo(providerId, new CookieBrowser()), browser)).toMatchObject({ newSessions: 0 });
    const fresh = new CookieBrowser();
    expect(await world.finish(await world.goTo(providerId, fresh), fresh)).toEqual(signedIn);
    expect(tenant.asked.filter((path) => path === 'keys')).toHaveLength(2);
  });

  test('a provider whose tokens name unknown keys makes us fetch keys once in ten seconds, not each time', async () => {
    const { tenant, providerId, browser, back } = await world.attempt();
    expect(await world.finish(back, browser)).toEqual(signedIn);
    tenant.forgery = { token: (claims, signer) => signer.sign(claims, { kid: 'unknown' }) };
    for (let round = 0; round < 4; round += 1) {
      const fresh = new CookieBrowser();
      expect(await world.finish(await world.goTo(providerId, fresh), fresh)).toEqual(refused('provider_refused'));
    }
    expect(tenant.asked.filter((path) => path === 'keys')).toHaveLength(2);
  });
});

describe('issuers', () => {
  const go = async (issuer: string) => {
    const browser = new CookieBrowser();
    const url = await world.goTo(await world.addProvider({ issuer }), browser);
    return `${url.pathname}?error=${url.searchParams.get('error')}`;
  };

  test('one with a closing slash too many is another', async () => {
    const tenant = await world.forger.tenant({});
    expect(await go(`${tenant.issuer}/`)).toBe('/sign-in?error=provider_unavailable');
  });

  test.each([
    ['that is another', (document: object) => ({ ...document, issuer: 'https://evil.example' })],
    ['that is the same with a closing slash', (document: { issuer?: unknown }) => ({ ...document, issuer: `${String(document.issuer)}/` })],
    ['that offers HS256 only', (document: object) => ({ ...document, id_token_signing_alg_values_supported: ['HS256', 'none'] })],
    ['without an endpoint for tokens', (document: object) => ({ ...document, token_endpoint: undefined })],
    ['whose keys lie elsewhere without TLS', (document: object) => ({ ...document, jwks_uri: 'http://evil.example/keys' })],
    ['whose endpoint for tokens has a user in it', (document: object) => ({ ...document, token_endpoint: 'https://me@evil.example/' })],
    ['whose page for signing in is a script', (document: object) => ({ ...document, authorization_endpoint: 'javascript:alert(1)' })],
  ])('a document %s is not believed', async (_, discovery) => {
    expect(await go((await world.forger.tenant({}, { discovery })).issuer)).toBe('/sign-in?error=provider_unavailable');
  });

  test('nobody there', async () => {
    expect(await go('http://127.0.0.1:9')).toBe('/sign-in?error=provider_unavailable');
  });

  test.each([
    'http://idp.example',
    'https://me:secret@idp.example',
    'https://idp.example/?tenant=1',
    'ftp://idp.example',
    'https://idp.example/#x',
  ])('%s cannot be set up', async (issuer) => {
    const body = { name: 'Company', issuer, clientId: 'x', defaultRoles: ['rep'] };
    expect(await world.admin('acme', 'POST', '/v1/oidc-providers', body)).toMatchObject({ status: 400 });
  });

  test('a provider that there is not', async () => {
    const url = await world.goTo('idp_0123456789', new CookieBrowser());
    expect(url.pathname + url.search).toBe('/sign-in?error=provider_off');
  });
});

describe('ways back', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/%0d%0aset-cookie:x=1\r\nx: y',
    'javascript:alert(1)',
    '',
    'people',
    '/\t/evil.example',
  ])('to %j are refused before anybody goes anywhere', async (returnTo) => {
    const { providerId } = await world.attempt();
    const path = `/v1/sign-in/oidc/${providerId}/start?${new URLSearchParams({ returnTo })}`;
    const answer = await world.api.ask(undefined, 'GET', path);
    expect({ status: answer.status, location: answer.headers.get('location'), cookie: answer.headers.get('set-cookie') }).toEqual({
      status: 400,
      location: null,
      cookie: null,
    });
  });

  test('a parameter of the callback changes nothing', async () => {
    const { back, browser } = await world.attempt();
    back.searchParams.set('returnTo', 'https://evil.example');
    expect(await world.finish(back, browser)).toEqual(signedIn);
  });
});

describe('a certified provider', () => {
  test('whose issuer is written with a closing slash here is another to the letter, though the same address', async () => {
    const provider = await OidcProvider.start({ redirectUri: `${world.api.server.url}/v1/sign-in/oidc/callback`, users: [] });
    try {
      const id = await world.addProvider({ ...provider.registration, issuer: `${provider.issuer}/` });
      expect((await world.goTo(id, new CookieBrowser())).search).toMatch(/^\?error=provider_unavailable/);
      expect(provider.authorizations).toEqual([]);
    } finally {
      await provider.stop();
    }
  });

  test('signs in a person with groups, refuses a used code, a wrong verifier and whoever cancels', async () => {
    const redirectUri = `${world.api.server.url}/v1/sign-in/oidc/callback`;
    const users = [{ login: 'rita', email: 'rita@acme.example', name: 'Rita Real', groups: ['sales'] }];
    const provider = await OidcProvider.start({ redirectUri, users });
    try {
      const id = await world.addProvider(provider.registration, { groupRoles: [{ group: 'sales', roles: ['rep'] }], defaultRoles: [] });
      const start = `${world.api.server.url}/v1/sign-in/oidc/${id}/start?returnTo=/people`;
      const goTo = async (browser: CookieBrowser, login?: string) => {
        const sent = await browser.ask(start);
        return signInAt(browser, new URL(sent.headers.get('location') ?? ''), login);
      };
      const browser = new CookieBrowser();
      const back = await goTo(browser, 'rita');
      expect(await world.finish(back, browser)).toEqual(signedIn);
      expect(provider.authorizations.at(-1)?.get('code_challenge_method')).toBe('S256');

      const [again, canceller] = [new CookieBrowser(), new CookieBrowser()];
      const second = await goTo(again, 'rita');
      second.searchParams.set('code', back.searchParams.get('code') ?? '');
      expect(await world.finish(second, again)).toEqual(refused('provider_refused'));
      expect(await world.finish(await goTo(canceller), canceller)).toEqual(refused('denied'));

      const unused = await goTo(new CookieBrowser(), 'rita');
      const stolen = await fetch(`${provider.issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${provider.clientId}:${provider.clientSecret}`).toString('base64')}` },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: unused.searchParams.get('code') ?? '',
          redirect_uri: redirectUri,
          code_verifier: 'A'.repeat(43),
        }),
      });
      expect(await stolen.json()).toMatchObject({ error: 'invalid_grant' });
    } finally {
      await provider.stop();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CookieBrowser } from '../automation/cookie-browser.ts';
import { type Attempt, OidcWorld } from './oidc/oidc-world.ts';
import { refused, signedIn } from './oidc/outcomes.ts';

let world: OidcWorld;
beforeAll(async () => {
  world = await OidcWorld.open();
});
afterAll(() => world.close());

const groupRoles = [
  { group: 'sales', roles: ['rep'] },
  { group: 'marketing', roles: ['marketer'] },
  { group: 'it', roles: ['admin'] },
];
const byGroups = { groupRoles, defaultRoles: [] };

const finish = ({ back, browser }: Attempt) => world.finish(back, browser);

/** The same person signs in again, in a browser of their own. */
async function again({ providerId }: Attempt) {
  const browser = new CookieBrowser();
  return { browser, outcome: await world.finish(await world.goTo(providerId, browser), browser) };
}

async function session({ cookies }: CookieBrowser) {
  const { body } = await world.api.ask(undefined, 'GET', '/v1/session', undefined, { cookie: cookies });
  return body as { roles?: string[]; member?: { id: string; name: string; email: string } };
}

async function memberOf(slug: string, email: string) {
  const { body } = await world.admin(slug, 'GET', '/v1/members');
  return (body as { items: { id: string; email: string; source: string; roles: string[] }[] }).items.find((one) => one.email === email);
}

describe('people who are no members yet', () => {
  test.each([
    ['a list of groups', ['sales', 'marketing', 'football'], ['marketer', 'rep']],
    ['one group as a text', 'it', ['admin']],
  ])('become one with the roles of %s', async (_, groups, roles) => {
    const attempt = await world.attempt({}, byGroups, { groups });
    expect(await finish(attempt)).toEqual(signedIn);
    expect(await session(attempt.browser)).toMatchObject({ roles, member: { name: 'Ola Oidc', email: attempt.email } });
  });

  test.each([
    ['no group that gives a role', { groups: ['football'] }],
    ['a group that only begins like one', { groups: ['sales-alumni', 'Sales'] }],
    ['no groups', { groups: undefined }],
    ['groups that are no texts', { groups: [{ name: 'it' }, 1, null] }],
    ['groups under another name', { groups: [], roles: ['it'] }],
  ])('are refused with %s', async (_, person) => {
    expect(await finish(await world.attempt({}, byGroups, person))).toEqual(refused('no_role'));
  });

  test('are refused where nobody becomes a member by signing in', async () => {
    expect(await finish(await world.attempt({}, { justInTime: false }))).toEqual(refused('not_a_member'));
  });

  test.each([
    ['that is not verified', { email_verified: false }],
    ['of which nobody says whether it is verified', { email_verified: undefined }],
    ['that is none', { email: 'nobody' }],
    ['that is not there', { email: undefined }],
  ])('are refused with an address %s', async (_, person) => {
    expect(await finish(await world.attempt({}, {}, person))).toEqual(refused('email_unverified'));
  });

  test('are found by their invitation, whose roles they take, also where nobody else becomes a member', async () => {
    const attempt = await world.attempt({}, { justInTime: false, defaultRoles: [] });
    await world.admin(attempt.slug, 'POST', '/v1/invitations', { email: attempt.email, roles: ['marketer'] });
    expect(await finish(attempt)).toEqual(signedIn);
    expect(await memberOf(attempt.slug, attempt.email)).toMatchObject({ roles: ['marketer'], source: 'invitation' });
  });

  test('are not found by an invitation that was taken back', async () => {
    const attempt = await world.attempt({}, { justInTime: false });
    const { body } = await world.admin(attempt.slug, 'POST', '/v1/invitations', { email: attempt.email, roles: ['marketer'] });
    await world.admin(attempt.slug, 'DELETE', `/v1/invitations/${(body as { id: string }).id}`);
    expect(await finish(attempt)).toEqual(refused('not_a_member'));
  });

  test('are not found by an invitation to another workspace', async () => {
    const attempt = await world.attempt({}, { justInTime: false });
    await world.admin('elsewhere', 'POST', '/v1/invitations', { email: attempt.email, roles: ['admin'] });
    expect(await finish(attempt)).toEqual(refused('not_a_member'));
  });
});

describe('members', () => {
  test('are found by their verified address the first time, and keep the roles that were given here', async () => {
    const attempt = await world.attempt({}, byGroups, { groups: ['sales'] });
    const member = await world.api.member({ slug: attempt.slug, email: attempt.email, roles: ['marketer'] });
    expect(await finish(attempt)).toEqual(signedIn);
    expect(await session(attempt.browser)).toMatchObject({ roles: ['marketer'], member: { id: member.id } });
  });

  test('are not found by an address that is not verified', async () => {
    const attempt = await world.attempt({}, {}, { email_verified: false });
    await world.api.member({ slug: attempt.slug, email: attempt.email });
    expect(await finish(attempt)).toEqual(refused('email_unverified'));
  });

  test('are the same under another address, and another subject with theirs is refused', async () => {
    const attempt = await world.attempt();
    expect(await finish(attempt)).toEqual(signedIn);
    const { id } = (await session(attempt.browser)).member ?? {};
    attempt.tenant.person = { ...attempt.tenant.person, email: 'new-name@acme.example', email_verified: false };
    const renamed = await again(attempt);
    expect({ ...renamed.outcome, id: (await session(renamed.browser)).member?.id }).toEqual({ ...signedIn, id });
    attempt.tenant.person = { ...attempt.tenant.person, sub: 'another', email: attempt.email, email_verified: true };
    expect((await again(attempt)).outcome).toEqual(refused('email_taken'));
  });

  test('of one provider are not those of another with the same subjects', async () => {
    const first = await world.attempt();
    expect(await finish(first)).toEqual(signedIn);
    const email = `other-${first.email}`;
    const second = await world.attempt({}, {}, { sub: first.subject, email }, first.slug);
    expect(await finish(second)).toEqual(signedIn);
    expect((await session(second.browser)).member?.email).toBe(email);
    const third = await world.attempt({}, {}, { sub: first.subject, email: first.email }, first.slug);
    expect(await finish(third)).toEqual(refused('email_taken'));
  });

  test('who are suspended are refused', async () => {
    const attempt = await world.attempt();
    expect(await finish(attempt)).toEqual(signedIn);
    const { id } = (await session(attempt.browser)).member ?? {};
    expect(await world.admin(attempt.slug, 'PATCH', `/v1/members/${id}`, { status: 'suspended' })).toMatchObject({ status: 200 });
    expect((await again(attempt)).outcome).toEqual(refused('member_suspended'));
  });

  test('who were removed are refused where nobody becomes a member by signing in', async () => {
    const attempt = await world.attempt({}, { justInTime: false });
    const member = await world.api.member({ slug: attempt.slug, email: attempt.email });
    expect(await finish(attempt)).toEqual(signedIn);
    expect(await world.admin(attempt.slug, 'DELETE', `/v1/members/${member.id}`)).toMatchObject({ status: 204 });
    expect((await again(attempt)).outcome).toEqual(refused('not_a_member'));
  });

  test('follow their groups at each sign-in, at once also where they are signed in already, and it is noted', async () => {
    const attempt = await world.attempt({}, byGroups, { groups: ['it'] });
    await world.api.member({ slug: attempt.slug, roles: ['admin'] });
    expect(await finish(attempt)).toEqual(signedIn);
    attempt.tenant.person = { ...attempt.tenant.person, groups: ['sales'] };
    expect((await again(attempt)).outcome).toEqual(signedIn);
    expect(await session(attempt.browser)).toMatchObject({ roles: ['rep'] });
    const { body } = await world.admin(attempt.slug, 'GET', '/v1/audit?action=member.roles_changed');
    expect(body).toMatchObject({ items: [{ before: { roles: ['admin'] }, after: { roles: ['rep'] }, actor: { kind: 'visitor' } }] });
    attempt.tenant.person = { ...attempt.tenant.person, groups: [] };
    expect((await again(attempt)).outcome).toEqual(refused('no_role'));
    expect(await session(attempt.browser)).toMatchObject({ code: 'unauthenticated' });
  });

  test('whom the groups give nothing are suspended, for every way in, until they give something again', async () => {
    const attempt = await world.attempt({}, byGroups, { groups: ['sales'] });
    await world.api.member({ slug: attempt.slug, roles: ['admin'] });
    expect(await finish(attempt)).toEqual(signedIn);
    const { id } = (await session(attempt.browser)).member ?? {};
    const status = async () => ((await world.admin(attempt.slug, 'GET', `/v1/members/${id}`)).body as { status: string }).status;
    const comesWith = async (groups: string[]) => {
      attempt.tenant.person = { ...attempt.tenant.person, groups };
      return (await again(attempt)).outcome;
    };
    expect([await comesWith([]), await status()]).toEqual([refused('no_role'), 'suspended']);
    expect([await comesWith([]), await status()]).toEqual([refused('no_role'), 'suspended']);
    expect([await comesWith(['sales']), await status()]).toEqual([signedIn, 'active']);
    expect([await comesWith([]), await status()]).toEqual([refused('no_role'), 'suspended']);
    // An admin's word is not taken back by a group.
    expect(await world.admin(attempt.slug, 'PATCH', `/v1/members/${id}`, { status: 'suspended' })).toMatchObject({ status: 200 });
    expect([await comesWith(['sales']), await status()]).toEqual([refused('member_suspended'), 'suspended']);
    const { body } = await world.admin(attempt.slug, 'GET', '/v1/audit');
    const entries = (body as { items: { action: string; subject: { id: string } }[] }).items.filter(({ subject }) => subject.id === id);
    const actions = entries.map(({ action }) => action).filter((action) => /suspended|reinstated/.test(action));
    expect(actions.toReversed()).toEqual(['member.suspended', 'member.reinstated', 'member.suspended']);
  });

  test.each([
    ['another role', ['sales'], ['admin', 'rep']],
    ['nothing', [], ['admin']],
    ['nothing, because the provider tells none any more', undefined, ['admin']],
  ])('keep the last admin one where the groups give %s', async (_, groups, roles) => {
    const attempt = await world.attempt({}, byGroups, { groups: ['it'] }, world.newSlug());
    expect(await finish(attempt)).toEqual(signedIn);
    attempt.tenant.person = { ...attempt.tenant.person, groups };
    const { browser, outcome } = await again(attempt);
    expect({ ...outcome, roles: (await session(browser)).roles }).toEqual({ ...signedIn, roles });
  });

  test('are forgotten by the subjects of an issuer that was replaced', async () => {
    const attempt = await world.attempt();
    expect(await finish(attempt)).toEqual(signedIn);
    const other = await world.forger.tenant({ sub: attempt.subject, email: 'intruder@acme.example', email_verified: true, name: 'Other' });
    const patch = { issuer: other.issuer, clientSecret: 'another secret', justInTime: false };
    expect(await world.admin(attempt.slug, 'PATCH', `/v1/oidc-providers/${attempt.providerId}`, patch)).toMatchObject({ status: 200 });
    expect((await again(attempt)).outcome).toEqual(refused('not_a_member'));
  });
});

describe('workspaces beside each other', () => {
  test('a provider that names a member of another workspace opens nothing there', async () => {
    const victim = await world.api.member({ slug: 'bank', roles: ['admin'], email: 'victim@bank.example' });
    const attempt = await world.attempt({}, { defaultRoles: ['admin'] }, { email: 'victim@bank.example' }, world.newSlug());
    expect(await finish(attempt)).toEqual(signedIn);
    const headers = { cookie: attempt.browser.cookies, origin: world.api.server.url };
    const list = await world.api.ask(undefined, 'GET', '/v1/session/workspaces', undefined, headers);
    expect((list.body as { items: unknown[] }).items).toHaveLength(1);
    const over = await world.api.ask(undefined, 'POST', '/v1/session/workspace', { workspaceId: victim.workspaceId }, headers);
    expect({ status: over.status, cookie: over.headers.get('set-cookie') }).toEqual({ status: 404, cookie: null });
    expect((await session(attempt.browser)).member?.name).toBe('Ola Oidc');
    expect(await victim.ask('GET', '/v1/session')).toMatchObject({ body: { member: { name: 'Mia Member' } } });
  });

  test('where only the provider lets people in, links and invitations open nothing', async () => {
    const slug = world.newSlug();
    const attempt = await world.attempt({}, {}, {}, slug);
    const member = await world.api.member({ slug, email: 'pat@acme.example' });
    const invited = await world.admin(slug, 'POST', '/v1/invitations', { email: 'ina@acme.example', roles: ['rep'] });
    const token = (invited.body as { link: string }).link.split('#')[1];
    await world.api.ask(undefined, 'POST', '/v1/sign-in/email', { email: member.email });
    const link = await mailedTo(member.email);
    expect(await world.admin(slug, 'PATCH', '/v1/workspace', { ssoOnly: true })).toMatchObject({ status: 200 });
    const before = world.sessions;
    expect(await world.api.ask(undefined, 'POST', '/v1/sign-in/link', { token: link })).toMatchObject({
      status: 403,
      body: { code: 'sign_in_failed' },
    });
    expect(await world.api.ask(undefined, 'POST', '/v1/invitations/preview', { token })).toMatchObject({
      status: 200,
      body: { ssoOnly: true },
    });
    expect(await world.api.ask(undefined, 'POST', '/v1/invitations/accept', { token, name: 'Ina' })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect(await world.api.ask(undefined, 'GET', `/v1/sign-in/options?workspace=${slug}`)).toMatchObject({
      body: { email: false, providers: [{ id: attempt.providerId }] },
    });
    expect(world.sessions).toBe(before);
    const elsewhere = await world.api.member({ slug: 'elsewhere' });
    const shown = world.api.printed.length;
    for (const email of [member.email, elsewhere.email]) await world.api.ask(undefined, 'POST', '/v1/sign-in/email', { email });
    await mailedTo(elsewhere.email);
    expect(world.api.printed.slice(shown).filter((text) => text.includes(member.email))).toEqual([]);
    expect(await world.admin(slug, 'PATCH', `/v1/oidc-providers/${attempt.providerId}`, { isEnabled: false })).toMatchObject({
      status: 409,
    });
    expect(await world.admin(slug, 'DELETE', `/v1/oidc-providers/${attempt.providerId}`)).toMatchObject({ status: 409 });
    expect(await finish(attempt)).toEqual(signedIn);
  });
});

/** The token of the newest link that development shows for that address. */
async function mailedTo(email: string): Promise<string> {
  return expect
    .poll(() => world.api.printed.findLast((text) => text.includes(`Mail to ${email}`)))
    .toBeDefined()
    .then(() => {
      const text = world.api.printed.findLast((one) => one.includes(`Mail to ${email}`)) ?? '';
      return /#(all_\S+)/.exec(text)?.[1] ?? '';
    });
}

import {
  AccountInput,
  CampaignInput,
  ContentItemInput,
  dayMs,
  instantToMs,
  newId,
  OpportunityInput,
  PersonaInput,
  PersonInput,
  PushInput,
  TouchInput,
} from '@alongside/common';
import { describe, expect, test } from 'vitest';
import { makeDemoWorld } from './make-demo-world.ts';
import { recordIdChecksum } from './record-id.ts';

const mondayNoonMs = Date.UTC(2026, 10, 23, 12);
const week = Array.from({ length: 7 }, (_, day) => mondayNoonMs + day * dayMs);
const world = makeDemoWorld(mondayNoonMs);
const keys = (things: readonly { readonly key: string }[]) => new Set(things.map(({ key }) => key));
const linked = [...world.accounts, ...world.people, ...world.opportunities];
const links = linked.flatMap(({ input }) => input.links);

describe('makeDemoWorld', () => {
  test.each(week)('has the promised number of everything, whatever the day (%d)', (nowMs) => {
    const { accounts, people, campaigns, touches, personas, content, opportunities, pushes } = makeDemoWorld(nowMs);
    expect([accounts, people, campaigns, touches, personas, content, opportunities, pushes].map((list) => list.length)).toEqual([
      40, 200, 12, 3_000, 8, 60, 30, 3,
    ]);
  });

  test('is the same world each time it is asked for at one moment', () => {
    expect(makeDemoWorld(mondayNoonMs)).toEqual(world);
  });

  test('has the same people and records at another moment', () => {
    const later = makeDemoWorld(mondayNoonMs + 100 * dayMs);
    expect({ accounts: later.accounts, people: later.people }).toEqual({ accounts: world.accounts, people: world.people });
  });

  test('points at nothing that is not there', () => {
    const [accounts, people, campaigns, personas, content] = [
      keys(world.accounts),
      keys(world.people),
      keys(world.campaigns),
      keys(world.personas),
      keys(world.content),
    ];
    const missing = [
      ...world.people.filter(({ accountKey, personaKey }) => !accounts.has(accountKey) || (personaKey && !personas.has(personaKey))),
      ...world.opportunities.filter((deal) => !accounts.has(deal.accountKey) || deal.contacts.some((part) => !people.has(part.personKey))),
      ...world.content.filter(({ personaKeys }) => personaKeys.some((key) => !personas.has(key))),
      ...world.pushes.filter((push) => !content.has(push.contentKey) || push.personaKeys.some((key) => !personas.has(key))),
      ...world.touches.filter(({ contentKey }) => contentKey !== undefined && !content.has(contentKey)),
      ...world.touches.filter(({ input }) => !('externalId' in input.person && people.has(input.person.externalId))),
      ...world.touches.filter(
        ({ input }) => input.campaign && !('externalId' in input.campaign && campaigns.has(input.campaign.externalId)),
      ),
    ];
    expect(missing).toEqual([]);
  });

  test.each(week)('keeps every touch inside the nine months before now (%d)', (nowMs) => {
    const times = makeDemoWorld(nowMs).touches.map(({ input }) => instantToMs(input.occurredAt));
    expect(Math.min(...times)).toBeGreaterThan(nowMs - 270 * dayMs);
    expect(Math.max(...times)).toBeLessThan(nowMs);
  });

  test('gives every record an id of its own with the right prefix and checksum', () => {
    const prefixes = { contact: '003', lead: '00Q', account: '001', opportunity: '006' };
    const wrong = links.filter(({ kind, recordId }) => {
      const hasPrefix = recordId.startsWith(prefixes[kind]) && /^[0-9A-Za-z]{18}$/.test(recordId);
      return !hasPrefix || recordIdChecksum(recordId.slice(0, 15)) !== recordId.slice(15);
    });
    expect(wrong).toEqual([]);
    expect(new Set(links.map(({ recordId }) => recordId)).size).toBe(270);
    expect(links.filter(({ kind }) => kind === 'lead').length).toBe(30);
  });

  test('computes the checksum that is printed in public examples', () => {
    expect(recordIdChecksum('001D000000IqhSL')).toBe('IAZ');
  });

  test('holds nothing that the API would refuse', () => {
    const id = (kind: Parameters<typeof newId>[0]) => newId(kind, mondayNoonMs, (length) => new Uint8Array(length));
    const tagged = (tags: object, personaKeys: readonly string[]) => ({ ...tags, personaIds: personaKeys.map(() => id('persona')) });
    const results = [
      ...world.accounts.map(({ input }) => AccountInput.safeParse(input)),
      ...world.people.map(({ input }) => PersonInput.safeParse({ ...input, accountId: id('account') })),
      ...world.opportunities.map(({ input }) => OpportunityInput.safeParse({ ...input, accountId: id('account') })),
      ...world.campaigns.map(({ input }) => CampaignInput.safeParse(input)),
      ...world.personas.map(({ input }) => PersonaInput.safeParse(input)),
      ...world.content.map(({ input, personaKeys }) => ContentItemInput.safeParse({ ...input, tags: tagged(input.tags, personaKeys) })),
      ...world.pushes.map((push) =>
        PushInput.safeParse({ ...push.input, contentId: id('content'), audience: tagged(push.input.audience, push.personaKeys) }),
      ),
      ...world.touches.map(({ input }) => TouchInput.safeParse(input)),
    ];
    expect(results.filter(({ success }) => !success).map(({ error }) => error?.message)).toEqual([]);
  });

  test('gives everybody another name and a mail address at their own company', () => {
    const domains = new Map(world.accounts.map(({ key, input }) => [key, input.domain]));
    expect(new Set(world.people.map(({ input }) => input.name)).size).toBe(200);
    expect(new Set(world.people.map(({ input }) => input.email)).size).toBe(200);
    expect(world.people.filter((person) => !person.input.email.endsWith(`@${domains.get(person.accountKey)}`))).toEqual([]);
  });

  test('leaves some people to no persona, and gives the others jobs that meet the rules of theirs', () => {
    const rules = new Map(world.personas.map(({ key, input }) => [key, input.rules]));
    const misfits = world.people.filter(({ personaKey, input }) => {
      const rule = personaKey === undefined ? undefined : rules.get(personaKey);
      const title = ` ${input.title.toLowerCase().replaceAll(',', ' ')} `;
      const meets =
        rule?.titleKeywords?.some((word) => title.includes(` ${word} `)) &&
        (!rule.departments?.length || rule.departments.includes(input.department ?? '')) &&
        (!rule.seniorities?.length || (input.seniority && rule.seniorities.includes(input.seniority)));
      return rule !== undefined && !meets;
    });
    expect(misfits.map(({ input }) => input.title)).toEqual([]);
    expect(world.people.filter(({ personaKey }) => personaKey === undefined).length).toBe(22);
  });

  test('has a touch of each grade, nobody warm without one, and none where none are meant', () => {
    const counts = new Map<string, number>();
    for (const { input } of world.touches) {
      const key = 'externalId' in input.person ? input.person.externalId : '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(new Set(world.touches.map(({ input }) => input.grade))).toEqual(new Set(['person', 'machine', 'unknown']));
    expect(world.people.filter((person) => person.temperature === 'hot' && (counts.get(person.key) ?? 0) < 30)).toEqual([]);
    expect(counts.get(world.highlights.untouched.key)).toBeUndefined();
    expect(world.highlights.doNotContact.input.doNotContact).toBe(true);
  });
});

import { randomFrom } from '../../integration/crash/random-from.ts';

/** An event as it is sent. */
export type Fact = Readonly<Record<string, unknown>> & { readonly type: string };

export interface World {
  readonly count: number;
  /** The same one for the same number, each time. */
  fact(index: number): Fact;
}

const startMs = Date.UTC(2026, 0, 1);
/** Few moments, so that words of one moment meet. */
const moments = 60;
const momentMs = 3_600_000;
const sources = ['crm', 'map', 'web'] as const;
const titles = ['CFO', 'Head of Finance', 'VP Sales', 'Buyer', 'Ärztin', 'Engineer'];
const stages = ['Discovery', 'Proposal', 'Negotiation', 'Closed'];
const types = ['email.click', 'web.page_view', 'form.submit', 'email.open', 'event.attended'];
const statuses = ['Sent', 'Opened', 'Attended'];

/**
 * A small economy that several systems tell of, each with its own records: people known under several names and addresses, companies,
 * deals, campaigns, touches; records that are deleted, come back, and turn out to be one.
 *
 * @param count how many facts there are
 */
export function makeWorld(seed: number, count: number): World {
  const size = (share: number) => Math.max(4, Math.floor(count * share));
  const [humans, companies, deals, campaigns, items] = [size(0.06), size(0.01), size(0.012), size(0.002), size(0.002)];

  return { count, fact: (index) => new Teller(seed, index, { humans, companies, deals, campaigns, items }).tell() };
}

interface Sizes {
  readonly humans: number;
  readonly companies: number;
  readonly deals: number;
  readonly campaigns: number;
  readonly items: number;
}

class Teller {
  readonly #random: () => number;
  readonly #index: number;
  readonly #sizes: Sizes;

  constructor(seed: number, index: number, sizes: Sizes) {
    this.#random = randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
    this.#random();
    this.#index = index;
    this.#sizes = sizes;
  }

  tell(): Fact {
    const roll = this.#random();
    if (roll < 0.36) return this.#person();
    if (roll < 0.72) return this.#touch();
    if (roll < 0.77) return this.#member();
    if (roll < 0.82) return this.#deal();
    if (roll < 0.86) return this.#company();
    if (roll < 0.9) return this.#role();
    if (roll < 0.92) return this.#home();
    if (roll < 0.93) return this.#campaign();
    if (roll < 0.94) return this.#item();
    if (roll < 0.97) return this.#deletion();
    if (roll < 0.985) return this.#merge();
    return { type: 'touch.delete', source: 'map', externalId: `t${this.#below(this.#index + 50)}`, at: this.#at() };
  }

  #person(): Fact {
    const human = this.#human();
    const isKnownByAddress = !isQuiet(human);
    const said = this.#some({
      name: () => this.#humanCalled(human),
      ...(isKnownByAddress && { email: () => this.#address(human) }),
      title: () => this.#orNull(() => this.#pick(titles)),
      phone: () => this.#orNull(() => `+1 555 ${this.#below(3)}`),
      seniority: () => this.#orNull(() => this.#pick(['vp', 'director', 'manager'])),
      lifecycleStage: () => this.#orNull(() => this.#pick(['lead', 'mql', 'customer'])),
      ownerEmail: () => this.#orNull(() => `rep${this.#below(5)}@us.test`),
      country: () => this.#pick(['US', 'DE']),
      doNotContact: () => this.#random() < 0.5,
    });
    const links = isKnownByAddress && this.#random() < 0.08 ? { links: [this.#record(human)] } : {};
    // An address or a record joins people whose names agree: it comes with the name.
    const person = 'email' in said || 'links' in links ? { name: this.#humanCalled(human), ...said } : said;
    return { type: 'person.upsert', ...this.#humanName(human), at: this.#at(), person, ...links };
  }

  /** Where somebody works. No two of these are of one moment: a company has no text to compare. */
  #home(): Fact {
    const at = new Date(startMs + this.#below(moments) * momentMs + 1 + this.#index).toISOString();
    const account = this.#random() < 0.1 ? null : this.#reference(this.#companyName(this.#below(this.#sizes.companies)));
    const roll = this.#random();
    if (roll < 0.7) return { type: 'person.upsert', ...this.#humanName(this.#human()), at, person: {}, account };
    if (roll < 0.85) return { type: 'opportunity.upsert', ...this.#dealName(this.#below(this.#sizes.deals)), at, opportunity: {}, account };
    return { type: 'account.upsert', ...this.#companyName(this.#below(this.#sizes.companies)), at, account: {}, parent: account };
  }

  #company(): Fact {
    const company = this.#below(this.#sizes.companies);
    const account = this.#some({
      name: () => `Company ${company}${this.#pick(['', ' Inc'])}`,
      domain: () => this.#orNull(() => `company${company}.test`),
      industry: () => this.#orNull(() => this.#pick(['software', 'retail'])),
      employeeCount: () => this.#orNull(() => this.#below(4) * 9),
    });
    return { type: 'account.upsert', ...this.#companyName(company), at: this.#at(), account };
  }

  #deal(): Fact {
    const deal = this.#below(this.#sizes.deals);
    const opportunity = this.#some({
      name: () => `Deal ${deal}`,
      stage: () => this.#orNull(() => this.#pick(stages)),
      buyingStage: () => this.#orNull(() => this.#pick(['awareness', 'evaluation', 'decision'])),
      status: () => this.#pick(['open', 'won', 'lost']),
      amountCents: () => this.#orNull(() => this.#below(20) * 150),
      currency: () => this.#pick(['USD', 'EUR']),
      closeDate: () => this.#pick(['2026-11-30', '2026-12-31']),
    });
    return { type: 'opportunity.upsert', ...this.#dealName(deal), at: this.#at(), opportunity };
  }

  #campaign(): Fact {
    const number = this.#below(this.#sizes.campaigns);
    const campaign = this.#some({
      name: () => `Campaign ${number}`,
      status: () => this.#pick(['planned', 'running', 'ended']),
      channel: () => this.#orNull(() => this.#pick(['email', 'event'])),
      startsAt: () => this.#orNull(() => this.#at()),
    });
    return { type: 'campaign.upsert', ...this.#campaignName(number), at: this.#at(), campaign };
  }

  #item(): Fact {
    const number = this.#below(this.#sizes.items);
    const whole = this.#random() < 0.5;
    const content = {
      ...this.#some({
        summary: () => this.#orNull(() => this.#pick(['short', 'long'])),
        version: () => 1 + this.#below(9),
        topic: () => this.#pick(['roi', 'security']),
      }),
      ...(whole && { kind: this.#pick(['article', 'video']), title: `Item ${number}`, url: `https://cms.test/${number}` }),
    };
    return { type: 'content.upsert', ...this.#itemName(number), at: this.#at(), content };
  }

  #touch(): Fact {
    const human = this.#human();
    const roll = this.#random();
    const person = roll < 0.05 ? { record: this.#record(human) } : roll < 0.25 ? { email: this.#address(human) } : this.#humanName(human);
    const touch = {
      source: 'map',
      externalId: `t${this.#index}`,
      person,
      type: this.#pick(types),
      occurredAt: this.#at(),
      ...(this.#random() < 0.3 && { campaign: this.#campaignName(this.#below(this.#sizes.campaigns)) }),
      ...(this.#random() < 0.2 && { subject: this.#pick(titles) }),
    };
    return { type: 'touch.record', touch };
  }

  #member(): Fact {
    const [human, campaign] = [this.#human(), this.#below(this.#sizes.campaigns)];
    const [known, of] = [{ source: sources[human % 3] ?? 'crm', externalId: `h${human}` }, this.#campaignName(campaign, 0)];
    const who = { source: 'crm', externalId: `m${human}.${campaign}`, at: this.#at(), campaign: of, person: known };
    if (this.#random() < 0.1) return { type: 'campaign_member.delete', ...who };
    return {
      type: 'campaign_member.upsert',
      ...who,
      ...this.#some({ status: () => this.#pick(statuses), hasResponded: () => this.#random() < 0.5, firstRespondedAt: () => this.#at() }),
    };
  }

  #role(): Fact {
    const human = this.#human();
    const person = this.#random() < 0.2 ? { email: this.#address(human) } : this.#humanName(human);
    const who = { source: 'crm', at: this.#at(), opportunity: this.#reference(this.#dealName(this.#below(this.#sizes.deals))), person };
    if (this.#random() < 0.25) return { type: 'opportunity_role.delete', ...who };
    return {
      type: 'opportunity_role.upsert',
      ...who,
      ...this.#some({ role: () => this.#orNull(() => this.#pick(['Buyer', 'Champion'])) }),
    };
  }

  #deletion(): Fact {
    const [noun, name] = this.#anybody();
    return { type: `${noun}.delete`, ...name, at: this.#at() };
  }

  /** Now and then two that are not one: a mistake of the source, and no reason to differ. */
  #merge(): Fact {
    const [noun, name, number] = this.#anybody();
    const isWrong = this.#random() < 0.1 && (noun !== 'person' || isQuiet(number));
    const wrong = this.#anyOf(noun);
    const other = !isWrong ? number : noun === 'person' ? wrong - (wrong % quietEvery) : wrong;
    const merged = Array.from({ length: 1 + this.#below(3) }, () => this.#nameOf(noun, other, name.source).externalId);
    return { type: `${noun}.merge`, ...name, at: this.#at(), merged };
  }

  #anybody(): readonly [noun: Noun, name: Name, number: number] {
    const noun = this.#pick(['person', 'person', 'person', 'account', 'opportunity', 'campaign', 'content'] as const);
    const number = this.#anyOf(noun);
    return [noun, this.#nameOf(noun, number), number];
  }

  #anyOf(noun: Noun): number {
    const { companies, deals, campaigns, items } = this.#sizes;
    return noun === 'person'
      ? this.#human()
      : this.#below({ account: companies, opportunity: deals, campaign: campaigns, content: items }[noun]);
  }

  #nameOf(noun: Noun, number: number, source?: string): Name {
    if (noun === 'person')
      return this.#humanName(number, source === undefined ? undefined : sources.indexOf(source as (typeof sources)[number]));
    if (noun === 'account') return this.#companyName(number);
    if (noun === 'opportunity') return this.#dealName(number);
    return noun === 'campaign' ? this.#campaignName(number) : this.#itemName(number);
  }

  /** A record of one of the systems, which may have several of one human. */
  #humanName(human: number, source = this.#below(sources.length)): Name {
    const copy = this.#random() < 0.85 ? 0 : this.#below(3);
    return { source: sources[source] ?? 'crm', externalId: `h${human}${copy > 0 ? `-${copy}` : ''}` };
  }

  /** One name, as several systems write it. */
  #humanCalled = (human: number): string => {
    const surname = Array.from(String(human), (digit) => 'bcdfghklmn'[Number(digit)]).join('');
    return this.#pick([`Ana ${surname}x`, `ANA ${surname.toUpperCase()}X`, `${surname}x, Ana`, `Ána ${surname}x`]);
  };

  #companyName = (company: number): Name => ({ source: 'crm', externalId: `a${company}${this.#random() < 0.9 ? '' : '-1'}` });
  #dealName = (deal: number): Name => ({ source: 'crm', externalId: `d${deal}${this.#random() < 0.9 ? '' : '-1'}` });
  #campaignName = (campaign: number, copy = this.#random() < 0.9 ? 0 : 1): Name => ({
    source: 'map',
    externalId: `c${campaign}${copy > 0 ? '-1' : ''}`,
  });
  #itemName = (item: number): Name => ({ source: 'cms', externalId: `i${item}${this.#random() < 0.9 ? '' : '-1'}` });

  #address = (human: number): string => `human${human}${this.#random() < 0.8 ? '' : '.old'}@people.test`;
  #record = (human: number) => ({ crm: 'salesforce', instance: 'acme', kind: 'contact', recordId: `003${human}` });
  /** Half of them make most of the noise. */
  #human = (): number => Math.floor(this.#random() ** 2 * this.#sizes.humans);
  #at = (): string => new Date(startMs + this.#below(moments) * momentMs).toISOString();
  #below = (limit: number): number => Math.floor(this.#random() * limit);
  #pick = <Value>(values: readonly Value[]): Value => values[this.#below(values.length)] as Value;
  #orNull = <Value>(make: () => Value): Value | null => (this.#random() < 0.15 ? null : make());
  #reference = ({ source, externalId }: Name) => ({ source, externalId });

  /** A few of the fields, as sources send them. */
  #some(makers: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
    const chosen = Object.entries(makers).filter(() => this.#random() < 0.4);
    return Object.fromEntries(chosen.map(([field, make]) => [field, make()]));
  }
}

/** Some people have neither address nor record: only their systems' ids tell who they are, also where those are mistaken. */
const quietEvery = 20;

function isQuiet(human: number): boolean {
  return human % quietEvery === 0;
}

type Noun = 'person' | 'account' | 'opportunity' | 'campaign' | 'content';

interface Name {
  readonly source: string;
  readonly externalId: string;
}

import type {
  AccountInput,
  CampaignInput,
  ContentItemInput,
  ContentTags,
  CrmLink,
  OpportunityInput,
  PersonaInput,
  PersonInput,
  PushInput,
  TouchInput,
} from '@alongside/common';

/**
 * A whole invented market, before any database has seen it. Things point at each other by `key`, because their ids are made
 * when they are stored; where a thing has an external id, the key is that id.
 */
export interface DemoWorld {
  readonly accounts: readonly DemoAccount[];
  readonly people: readonly DemoPerson[];
  readonly opportunities: readonly DemoOpportunity[];
  readonly campaigns: readonly { readonly key: string; readonly input: CampaignInput }[];
  readonly personas: readonly DemoPersona[];
  readonly content: readonly DemoContent[];
  readonly pushes: readonly DemoPush[];
  readonly touches: readonly { readonly contentKey: string | undefined; readonly input: TouchInput }[];
  /** People worth opening, by what makes them worth it. */
  readonly highlights: Readonly<Record<Highlight, DemoPerson>>;
}

export type Highlight = 'hot' | 'goneQuiet' | 'untouched' | 'doNotContact' | 'lead';

export interface DemoAccount {
  readonly key: string;
  readonly input: AccountInput & {
    readonly links: CrmLink[];
    readonly domain: string;
    readonly industry: string;
    readonly country: string;
  };
  readonly city: string;
  readonly phone: string;
  readonly isCustomer: boolean;
}

/** How much a person has had to do with marketing: it decides which journeys they go through. */
export type Temperature = 'hot' | 'warm' | 'cool' | 'quiet' | 'outbound' | 'none' | 'refused';

export interface DemoPerson {
  readonly key: string;
  readonly accountKey: string;
  readonly personaKey: string | undefined;
  readonly temperature: Temperature;
  readonly input: Omit<PersonInput, 'accountId'> & { readonly email: string; readonly title: string; readonly links: CrmLink[] };
}

export interface DemoOpportunity {
  readonly key: string;
  readonly accountKey: string;
  readonly contacts: readonly { readonly personKey: string; readonly role: string }[];
  readonly input: Omit<OpportunityInput, 'accountId' | 'contacts'> & { readonly links: CrmLink[] };
}

export interface DemoPersona {
  readonly key: string;
  readonly input: PersonaInput;
}

export interface DemoContent {
  readonly key: string;
  readonly personaKeys: readonly string[];
  readonly input: Omit<ContentItemInput, 'tags'> & { readonly tags: Omit<ContentTags, 'personaIds'> };
}

export interface DemoPush {
  readonly contentKey: string;
  readonly personaKeys: readonly string[];
  readonly accountKeys: readonly string[];
  readonly input: Omit<PushInput, 'contentId' | 'audience'> & {
    readonly audience: Pick<NonNullable<PushInput['audience']>, 'industries' | 'stages'>;
  };
}

/** The system that the demo's nouns and touches say they come from. */
export const demoSource = 'demo';

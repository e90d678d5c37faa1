import type {
  AccountInput,
  AccountPatch,
  CampaignInput,
  CampaignPatch,
  ContentItemInput,
  ContentItemPatch,
  OpportunityInput,
  OpportunityPatch,
  PersonaInput,
  PersonaPatch,
  PersonInput,
  PersonPatch,
  PushInput,
  PushPatch,
} from '@alongside/common';

/** What may be written of each noun. Inputs and patches are parsed before they get here. */
export interface NounInputs {
  account: { input: AccountInput; patch: AccountPatch };
  campaign: { input: CampaignInput; patch: CampaignPatch };
  content: { input: ContentItemInput; patch: ContentItemPatch };
  opportunity: { input: OpportunityInput; patch: OpportunityPatch };
  person: { input: PersonInput; patch: PersonPatch };
  persona: { input: PersonaInput; patch: PersonaPatch };
  push: { input: PushInput; patch: PushPatch };
}

export type Noun = keyof NounInputs;

/** Rows to store, all of one noun. */
export type RowsToUpsert = { [N in Noun]: { readonly noun: N; readonly rows: readonly NounInputs[N]['input'][] } }[Noun];

/** Changes to one row. */
export type RowToPatch = { [N in Noun]: { readonly noun: N; readonly id: string; readonly patch: NounInputs[N]['patch'] } }[Noun];

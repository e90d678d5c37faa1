import { AccountPatch, OpportunityPatch, PersonPatch } from '@alongside/common';
import { propertyReaders } from './property-readers.ts';

/** What each kind of object of HubSpot's is here. */
export const nouns = {
  company: { noun: 'account', link: 'account', typeId: '0-2', shape: AccountPatch.shape, properties: propertyReaders.company },
  contact: { noun: 'person', link: 'contact', typeId: '0-1', shape: PersonPatch.shape, properties: propertyReaders.contact },
  deal: { noun: 'opportunity', link: 'opportunity', typeId: '0-3', shape: OpportunityPatch.shape, properties: propertyReaders.deal },
} as const;
export type HubspotKind = keyof typeof nouns;

/** Which kind a notice speaks of: its first word says so, or the number of the type beside the word `object`. */
export function kindOf(word: string, typeId: string | null | undefined): HubspotKind | undefined {
  if (word === 'object') return (Object.keys(nouns) as HubspotKind[]).find((kind) => nouns[kind].typeId === typeId);
  return Object.hasOwn(nouns, word) ? (word as HubspotKind) : undefined;
}

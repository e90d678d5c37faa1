import type { ApiClient } from '../api/api-client.ts';

/** Makes pairs of people who share an address and a first name: no rule can tell whether they are one. The first of each has a touch. */
export async function makeDuplicatePairs(api: ApiClient, names: readonly (readonly [one: string, other: string])[]): Promise<void> {
  for (const [at, [one, other]] of names.entries()) {
    const email = `pair-${at}@acme.example`;
    const { id } = await api.createPerson({ name: one, email, title: 'Buyer', source: 'crm', externalId: `c${at}` });
    await api.createPerson({ name: other, email, title: 'Purchaser', source: 'marketo', externalId: `m${at}` });
    await api.recordTouches([
      { source: 'story', externalId: `t${at}`, person: { id }, type: 'email.click', occurredAt: new Date().toISOString() },
    ]);
  }
}

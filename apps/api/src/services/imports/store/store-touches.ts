import type { CampaignInput } from '@alongside/common';
import type { TouchRow } from '../kinds/touches.ts';
import type { RowStore, StoreContext } from './define-row-store.ts';
import { type ForeignName, findByForeignName, foreignKey } from './find-known.ts';
import { inPieces } from './in-pieces.ts';

/** Touches, with the campaigns they belong to: one that only its own system knows is made. */
export function storeTouches(context: StoreContext): RowStore<TouchRow> {
  const knownCampaigns = new Set<string>();
  let campaignsCreated = 0;
  const makeCampaigns = async (rows: readonly TouchRow[]) => {
    const missing = new Map<string, { readonly name: ForeignName; readonly title: string }>();
    for (const { input, campaignName } of rows) {
      if (!input.campaign || !('externalId' in input.campaign)) continue;
      const key = foreignKey(input.campaign);
      const title = campaignName ?? `Campaign ${input.campaign.externalId}`;
      if (!knownCampaigns.has(key) && !missing.has(key)) missing.set(key, { name: input.campaign, title });
    }
    if (missing.size === 0) return;
    const found = findByForeignName(
      context,
      'campaign',
      [...missing.values()].map(({ name }) => name),
    );
    const open = [...missing].filter(([key]) => !found.has(key)).map(([, { name, title }]): CampaignInput => ({ ...name, name: title }));
    if (open.length > 0) campaignsCreated += (await context.write('rows.upsert', { noun: 'campaign', rows: open })).length;
    for (const key of missing.keys()) knownCampaigns.add(key);
  };
  return {
    async store(rows) {
      await makeCampaigns(rows);
      const both = rows.flatMap(({ input, email }) => (email !== undefined && 'externalId' in input.person ? [input.person] : []));
      const known = findByForeignName(context, 'person', both);
      const touches = rows.map(({ input, email }) => {
        const isUnknown = email !== undefined && 'externalId' in input.person && !known.has(foreignKey(input.person));
        const whole = isUnknown ? { ...input, person: { email: email.toLowerCase() } } : input;
        return { input: whole };
      });
      return { results: inPieces(touches, (piece) => context.write('touches.insert', { touches: piece })) };
    },
    accountsCreated: () => 0,
    notes: () => (campaignsCreated > 0 ? [`made ${campaignsCreated} campaigns that the touches name`] : []),
  };
}

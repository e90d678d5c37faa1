import type { ImportKind, RowResult } from '@alongside/common';
import type { WorkspaceContext } from '../../../workspace-context.ts';
import type { AccountRow } from '../kinds/accounts.ts';
import type { CampaignRow } from '../kinds/campaigns.ts';
import type { ContentRow } from '../kinds/content.ts';
import type { OpportunityRow } from '../kinds/opportunities.ts';
import type { PersonRow } from '../kinds/people.ts';
import type { TouchRow } from '../kinds/touches.ts';

export interface ImportRows {
  readonly accounts: AccountRow;
  readonly campaigns: CampaignRow;
  readonly content: ContentRow;
  readonly opportunities: OpportunityRow;
  readonly people: PersonRow;
  readonly touches: TouchRow;
}

/** Rows on their way. */
export interface Written {
  /** What became of each row; resolves when the rows are on the disk. */
  readonly results: Promise<readonly RowResult[]>;
}

/** Stores rows of one kind through the writer, during one import. */
export interface RowStore<Row> {
  /** Resolves when the rows are on their way to the writer, in their order: then the next ones may follow. */
  store(rows: readonly Row[]): Promise<Written>;
  /** Companies that were made because rows named them. */
  accountsCreated(): number;
  /** What the report should say. */
  notes(): string[];
}

export type StoreContext = Pick<WorkspaceContext, 'native' | 'write'>;
export type RowStores = { readonly [Kind in ImportKind]: (context: StoreContext) => RowStore<ImportRows[Kind]> };

import { BuyingStage, OpportunityInput, OpportunityStatus } from '@alongside/common';
import { smallestUnit } from '../../smallest-unit.ts';
import { headerKey } from '../header-key.ts';
import type { RowReader } from '../row-reader.ts';
import { CellError } from '../values/cell-error.ts';
import { dayOf } from '../values/parse-time.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';
import { ownerEmailHeaders, ownerOf } from './owner-of.ts';
import { stageWords } from './stage-words.ts';

export interface OpportunityRow {
  readonly input: OpportunityInput;
  readonly cleared: readonly string[];
  /** The company's id in the same source. */
  readonly accountExternalId: string | undefined;
  /** The ids of the people in the deal, in the same source. */
  readonly contactExternalIds: readonly string[];
}

const buyingStageWords = new Map<string, BuyingStage>(BuyingStage.options.map((stage) => [stage, stage]));
const statusWords = new Map<string, OpportunityStatus>([
  ...OpportunityStatus.options.map((status) => [status, status] as const),
  ['closedwon', 'won'],
  ['closedlost', 'lost'],
]);

export const opportunities = defineImportKind({
  kind: 'opportunities',
  fields: {
    externalId: ['id', 'opportunity id', 'deal id', 'record id'],
    name: ['opportunity name', 'deal name', 'opportunity', 'deal'],
    stage: ['deal stage', 'stage name'],
    buyingStage: [],
    status: [],
    amount: ['value', 'deal value'],
    currency: ['currency code', 'currency iso code'],
    closeDate: ['close'],
    ownerName: ['owner', 'deal owner', 'opportunity owner'],
    ownerEmail: ownerEmailHeaders,
    isWon: ['won'],
    isClosed: ['closed'],
    accountExternalId: ['account id', 'company id'],
    contactExternalIds: ['contact ids', 'contact id', 'contacts'],
  },
  needs: [['name'], ['externalId']],
  read(row): OpportunityRow {
    const externalId = row.text('externalId');
    if (externalId === undefined) throw new CellError('the row has no id', 'externalId');
    const stage = row.clearable('stage');
    const known = stage === undefined ? undefined : stageWords.get(headerKey(stage));
    const closeDate = row.time('closeDate');
    const currency = row.clearable('currency');
    const amount = row.number('amount');
    const fields = {
      name: row.text('name'),
      stage,
      buyingStage: row.word('buyingStage', buyingStageWords) ?? known?.buyingStage,
      status: row.word('status', statusWords) ?? closedAs(row) ?? known?.status,
      amountCents: amount === undefined ? undefined : smallestUnit(amount, currency),
      currency,
      closeDate: closeDate && dayOf(closeDate),
      ...ownerOf(row),
      source: row.source,
      externalId,
      links: row.links(),
    };
    return {
      input: checked(OpportunityInput, fields),
      cleared: row.cleared.map((field) => (field === 'amount' ? 'amountCents' : field)).filter((field) => field !== 'contactExternalIds'),
      accountExternalId: row.text('accountExternalId')?.split(';')[0]?.trim(),
      contactExternalIds: row.list('contactExternalIds') ?? [],
    };
  },
});

function closedAs(row: RowReader): OpportunityStatus | undefined {
  const isWon = row.boolean('isWon');
  const isClosed = row.boolean('isClosed');
  if (isWon === true) return 'won';
  if (isClosed === undefined) return undefined;
  return isClosed ? (isWon === false ? 'lost' : undefined) : 'open';
}

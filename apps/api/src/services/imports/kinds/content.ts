import { BuyingStage, ContentItemInput, ContentKind, ContentStatus, dayMs, msToInstant } from '@alongside/common';
import { headerKey } from '../header-key.ts';
import type { RowReader } from '../row-reader.ts';
import { CellError } from '../values/cell-error.ts';
import { firstMoment } from '../values/first-moment.ts';
import { checked } from './checked.ts';
import { defineImportKind } from './define-import-kind.ts';

export interface ContentRow {
  readonly input: ContentItemInput;
  readonly cleared: readonly string[];
  /** Personas the item is for, by name or id; whoever stores the row knows them. */
  readonly personas: readonly string[];
}

const kindWords = new Map<string, ContentKind>([
  ...ContentKind.options.map((kind) => [kind.replaceAll('_', ''), kind] as const),
  ['blogpost', 'article'],
  ['blog', 'article'],
  ['customerstory', 'case_study'],
  ['presentation', 'deck'],
  ['slides', 'deck'],
  ['onepager', 'one_pager'],
  ['guide', 'ebook'],
  ['whitepaper', 'white_paper'],
]);
const statusWords = new Map<string, ContentStatus>([
  ...ContentStatus.options.map((status) => [status, status] as const),
  ['live', 'published'],
  ['active', 'published'],
]);

export const content = defineImportKind({
  kind: 'content',
  fields: {
    externalId: ['id', 'content id', 'asset id'],
    kind: ['type', 'content type', 'asset type', 'format'],
    title: ['name', 'content name', 'asset name'],
    url: ['link', 'address', 'landing page'],
    summary: ['description', 'abstract'],
    personas: ['persona'],
    industries: ['industry'],
    stages: ['stage', 'buying stage', 'buyer stage'],
    objections: ['objection'],
    products: ['product'],
    topic: [],
    language: ['locale'],
    validFrom: ['publish date', 'published at', 'start date'],
    validUntil: ['expires', 'expiry date', 'end date'],
    version: [],
    status: ['state'],
    ownerName: ['owner', 'author'],
  },
  needs: [['title'], ['url'], ['kind']],
  read(row): ContentRow {
    const { timeZone } = row.rules.times;
    const validFrom = row.time('validFrom');
    const validUntil = row.time('validUntil');
    const personas = row.list('personas') ?? [];
    const fields = {
      kind: row.word('kind', kindWords),
      title: row.text('title'),
      url: row.text('url'),
      summary: row.clearable('summary'),
      tags: tagsOf(row),
      topic: row.clearable('topic'),
      language: row.text('language'),
      validFrom: validFrom && msToInstant(firstMoment(validFrom, timeZone)),
      // Valid on the last day, too.
      validUntil: validUntil && msToInstant(validUntil.atMs ?? firstMoment(validUntil, timeZone) + dayMs - 1),
      version: row.integer('version'),
      status: row.word('status', statusWords),
      ownerName: row.clearable('ownerName'),
      source: row.source,
      externalId: row.text('externalId'),
    };
    // Only what the row says: anything else would overwrite a known item's tags, language and status.
    const whole = checked(ContentItemInput, fields);
    const given = Object.entries(whole).filter(([field]) => fields[field as keyof typeof fields] !== undefined);
    return {
      input: Object.fromEntries(given) as ContentItemInput,
      cleared: row.cleared.filter((field) => !lists.includes(field)),
      personas,
    };
  },
});

const lists = ['personas', 'industries', 'stages', 'objections', 'products', 'version', 'status', 'kind'];

function tagsOf(row: RowReader): ContentItemInput['tags'] {
  if (!['personas', 'industries', 'stages', 'objections', 'products'].some((field) => row.text(field) !== undefined)) return undefined;
  const stages = (row.list('stages') ?? []).map((word) => {
    const stage = BuyingStage.options.find((option) => option === headerKey(word));
    if (!stage) throw new CellError(`${JSON.stringify(word.slice(0, 60))} is not one of ${BuyingStage.options.join(', ')}`, 'stages');
    return stage;
  });
  return { industries: row.list('industries'), stages, objections: row.list('objections'), products: row.list('products') };
}

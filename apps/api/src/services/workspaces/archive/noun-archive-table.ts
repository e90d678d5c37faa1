import { entityKey } from '../../../db/entity-key.ts';
import type { NounColumn, NounTable } from '../../../db/mutations/nouns/define-noun.ts';
import { nounTable } from '../../../db/mutations/nouns/noun-table.ts';
import type { ArchiveKind, ArchiveTable } from './archive-table.ts';

type Column = ArchiveTable['columns'][number];

/** The file of a noun: all its fields as the API names them, with the CRM records that stand for it and other systems' ids. */
export function nounArchiveTable(noun: NounTable['noun'], file: string, about: string, more: readonly Column[] = []): ArchiveTable {
  const table = nounTable(noun);
  return {
    file,
    about,
    database: 'workspace',
    from: `${table.table} AS t`,
    key: 't.pk',
    columns: [
      ['id', 't.id'],
      ...table.columns.map(toColumn),
      ...more,
      ...linksOf(table),
      ...namesOf(table),
      ...times,
      ...deletionOf(table),
    ],
    asCsv: true,
  };
}

const times: readonly Column[] = [
  ['createdAt', 't.created_at_ms', 'instant'],
  ['updatedAt', 't.updated_at_ms', 'instant'],
];

function toColumn({ field, column, kind }: NounColumn): Column {
  if (kind.startsWith('ref:')) return [field, `(SELECT id FROM ${kind.slice('ref:'.length)} WHERE pk = t.${column})`];
  const kinds: Readonly<Record<string, ArchiveKind>> = { boolean: 'boolean', instant: 'instant', json: 'json' };
  return [field, `t.${column}`, kinds[kind] ?? 'plain'];
}

function linksOf({ entity }: NounTable): Column[] {
  if (!entity) return [];
  const link = "json_object('crm', crm, 'instance', instance, 'kind', kind, 'recordId', record_id)";
  const own = `entity = t.pk * 4 + ${entityKey(entity, 0)}`;
  return [['links', `(SELECT json_group_array(${link}) FROM (SELECT * FROM crm_links WHERE ${own} ORDER BY pk))`, 'json']];
}

/** When every system that knows it had said that it is deleted; it is hidden since. */
function deletionOf({ hasExternalIds }: NounTable): Column[] {
  return hasExternalIds ? [['deletedAt', 't.deleted_at_ms', 'instant']] : [];
}

function namesOf({ noun, hasExternalIds }: NounTable): Column[] {
  if (!hasExternalIds) return [];
  const name = "json_object('source', source, 'externalId', external_id)";
  const own = `noun = '${noun}' AND pk = t.pk`;
  return [
    [
      'externalIds',
      `(SELECT json_group_array(${name}) FROM (SELECT * FROM external_ids WHERE ${own} ORDER BY source, external_id))`,
      'json',
    ],
  ];
}

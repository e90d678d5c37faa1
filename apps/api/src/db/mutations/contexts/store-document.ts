import type { StoredDocument } from '../../documents/stored-document.ts';
import { defineMutation } from '../define-mutation.ts';

/**
 * Keeps a composed answer for its record, unless the record stands for nothing any more or what it shows has changed since: an
 * answer composed before somebody was removed must not bring them back into a file.
 */
export const storeDocument = defineMutation({
  name: 'contexts.store',
  run(sql, document: StoredDocument): void {
    const isCurrent = sql.get(
      `SELECT 1 FROM crm_links AS l LEFT JOIN entity_versions AS v ON v.entity = l.entity WHERE l.pk = ?1 AND coalesce(v.version, 0) = ?2`,
      document.linkPk,
      document.entityVersion,
    );
    if (isCurrent) sql.documents?.keep(document);
  },
});

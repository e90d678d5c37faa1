import type { StoredDocument } from '../../documents/stored-document.ts';
import { findLinkVersions } from '../../reads/find-link-versions.ts';
import { defineMutation } from '../define-mutation.ts';

/**
 * Keeps a composed answer for its record, unless the record stands for nothing any more or what it shows has changed since: an
 * answer composed before somebody was removed must not bring them back into a file.
 */
export const storeDocument = defineMutation({
  name: 'contexts.store',
  run(sql, document: StoredDocument): void {
    const now = findLinkVersions(sql, [document.linkPk]).get(document.linkPk);
    if (now?.entityVersion === document.entityVersion && now.sharedVersion === document.sharedVersion) sql.documents?.keep(document);
  },
});

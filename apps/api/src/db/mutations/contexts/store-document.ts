import { defineMutation } from '../define-mutation.ts';

/** A composed answer with the versions it was made from, read before its data was. */
export interface DocumentToStore {
  readonly linkPk: number;
  readonly entityVersion: number;
  readonly sharedVersion: number;
  readonly validUntilMs: number;
  readonly composer: number;
  readonly body: Uint8Array;
}

/**
 * Keeps a composed answer for its record, unless the record stands for nothing any more or what it shows has changed since: an
 * answer composed before somebody was removed must not bring them back into the file.
 */
export const storeDocument = defineMutation({
  name: 'contexts.store',
  run(sql, document: DocumentToStore): void {
    const { linkPk, entityVersion, sharedVersion, validUntilMs, composer, body } = document;
    sql.run(
      `INSERT INTO context_documents (link_pk, entity_version, shared_version, valid_until_ms, composer, body)
       SELECT l.pk, ?2, ?3, ?4, ?5, ?6 FROM crm_links AS l LEFT JOIN entity_versions AS v ON v.entity = l.entity
       WHERE l.pk = ?1 AND coalesce(v.version, 0) = ?2
       ON CONFLICT (link_pk) DO UPDATE SET entity_version = excluded.entity_version, shared_version = excluded.shared_version,
         valid_until_ms = excluded.valid_until_ms, composer = excluded.composer, body = excluded.body`,
      linkPk,
      entityVersion,
      sharedVersion,
      validUntilMs,
      composer,
      // Another thread's Buffer arrives as a plain Uint8Array, which `libsql` cannot bind.
      Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    );
  },
});

import { statSync } from 'node:fs';
import { canonicalRecordId, type RecordRef } from '@alongside/common';
import { diskTrouble } from '../../disk-trouble.ts';
import { mmapBytes, openForReading } from '../readers/open-for-reading.ts';
import { readOnlyAddress } from '../readers/read-only-address.ts';
import type { SqlConnection } from '../sql-connection.ts';
import type { WriteDoor } from '../writer/write-door.ts';
import { documentsPath } from './documents-path.ts';
import { misreadBy } from './misread-by.ts';

/** A document whose versions are the current ones. */
export interface FoundDocument {
  readonly linkPk: number;
  readonly entityVersion: number;
  readonly sharedVersion: number;
  readonly validUntilMs: number;
  readonly body: string;
}

/** Bytes would lie outside of the heap, and each answer's would press for collecting all of it. */
const text = 'CAST(d.body AS TEXT)';
const byRecord = `SELECT l.pk, coalesce(v.version, 0), coalesce(s.version, 0), d.entity_version, d.shared_version, d.composer, d.valid_until_ms, ${text}
  FROM crm_links AS l
  LEFT JOIN entity_versions AS v ON v.entity = l.entity
  LEFT JOIN entity_versions AS s ON s.entity = 0
  LEFT JOIN contexts.documents AS d ON d.link_pk = l.pk
  WHERE l.crm = ? AND l.instance = ? AND l.kind = ? AND l.record_id = ?`;
const byLink = `SELECT d.valid_until_ms, ${text} FROM contexts.documents AS d WHERE d.link_pk = ?`;
/** Says of the file itself that it is of no use. */
const damages = ['SQLITE_CORRUPT', 'SQLITE_ERROR', 'SQLITE_IOERR', 'SQLITE_NOTADB'];
/** Shorter than the writer waits for a reader where a log must be emptied. @unit milliseconds */
const lookMs = 20;

/**
 * The reading end of a workspace's stored contexts, on a connection of its own: where their file fails, only documents are not found.
 * The file may be missing, or be thrown away by the writer and made anew, at any moment; neither is an error. A document carries the
 * versions it was made from, and those it is held against are read in the same statement, so whichever file it lies in, it is right.
 */
export class DocumentReader {
  readonly #databasePath: string;
  readonly #path: string;
  readonly #writer: Pick<WriteDoor, 'stillness'>;
  readonly #onTrouble: (error: unknown, isDamaged: boolean) => void;
  #sql: SqlConnection | undefined;
  #isClosed = false;
  /** Which file under that name is open, and which is of no use. */
  #file: number | undefined;
  #useless: number | undefined;
  /** When the writer rested last, and since when a look at the files serves several questions. */
  #lastMark: number | undefined;
  #lookedAt: number | undefined;
  #lookEnds: NodeJS.Timeout | undefined;

  /** @param onTrouble told what the storage said; `isDamaged` once for each file */
  constructor(databasePath: string, writer: Pick<WriteDoor, 'stillness'>, onTrouble: (error: unknown, isDamaged: boolean) => void) {
    this.#databasePath = databasePath;
    this.#path = documentsPath(databasePath);
    this.#writer = writer;
    this.#onTrouble = onTrouble;
    // Now, not with the first question: to open a file is to wait for the disk.
    this.#ask(() => undefined);
  }

  /** The document of a record, if it was made of what is current, by this edition of the composer, and its time has not come. */
  find({ crm, instance, kind, recordId }: RecordRef, composer: number, nowMs: number): FoundDocument | undefined {
    return this.#ask((sql) => {
      const row = sql.get(byRecord, crm, instance, kind, canonicalRecordId(crm, recordId));
      if (!row || row[3] !== row[1] || row[4] !== row[2] || row[5] !== composer) return undefined;
      const [linkPk, entityVersion, sharedVersion, validUntilMs, body] = [row[0], row[1], row[2], row[6], row[7]];
      if (typeof body !== 'string' || nowMs >= Number(validUntilMs)) return undefined;
      return {
        linkPk: Number(linkPk),
        entityVersion: Number(entityVersion),
        sharedVersion: Number(sharedVersion),
        validUntilMs: Number(validUntilMs),
        body,
      };
    });
  }

  /** The document of a link, whatever its age. */
  findAny(linkPk: number): Pick<FoundDocument, 'validUntilMs' | 'body'> | undefined {
    // No versions say that it was not thrown away since.
    if (this.#sql && this.#fileNow() !== this.#file) this.#letGo();
    return this.#ask((sql) => {
      const row = sql.get(byLink, linkPk);
      return row && { validUntilMs: Number(row[0]), body: String(row[1]) };
    });
  }

  /** For ever: nothing is found from then on. */
  close(): void {
    this.#isClosed = true;
    this.#letGo();
  }

  #letGo(): void {
    this.#endLook();
    this.#sql?.close();
    this.#sql = undefined;
  }

  #ask<Found>(query: (sql: SqlConnection) => Found | undefined): Found | undefined {
    try {
      this.#sql ??= this.#open();
      if (!this.#sql) return undefined;
      this.#look(this.#sql);
      const found = query(this.#sql);
      if (found !== undefined || this.#fileNow() === this.#file) return found;
      // The writer has thrown away what is open here.
      this.#letGo();
      this.#sql = this.#open();
      return this.#sql && query(this.#sql);
    } catch (error) {
      this.#giveUp(error);
      return undefined;
    }
  }

  /**
   * While nothing at all is written, what was seen a moment ago is what there is: one transaction serves all questions of some
   * milliseconds, and the locks of both files are taken once for them. Begun with the second question that comes in such a time.
   */
  #look(sql: SqlConnection): void {
    // Before the files: what is written while they are read shows the next time.
    const mark = this.#writer.stillness;
    const wasStill = mark !== undefined && mark % 2 === 0 && mark === this.#lastMark;
    this.#lastMark = mark;
    if (wasStill && this.#lookedAt === mark) return;
    this.#endLook();
    if (!wasStill) return;
    sql.exec('BEGIN');
    this.#lookedAt = mark;
    this.#lookEnds = setTimeout(() => this.#endLookLater(), lookMs).unref();
  }

  #endLookLater(): void {
    try {
      this.#endLook();
    } catch (error) {
      this.#giveUp(error);
    }
  }

  #endLook(): void {
    if (this.#lookedAt === undefined) return;
    clearTimeout(this.#lookEnds);
    this.#lookedAt = undefined;
    this.#lastMark = undefined;
    this.#sql?.exec('COMMIT');
  }

  #open(): SqlConnection | undefined {
    const file = this.#isClosed ? undefined : this.#fileNow();
    if (file === undefined || file === this.#useless) return undefined;
    this.#file = file;
    const sql = openForReading(this.#databasePath);
    try {
      sql.run('ATTACH ? AS contexts', readOnlyAddress(this.#path));
      sql.all(`PRAGMA contexts.mmap_size=${mmapBytes}`);
      const isMade = sql.all("SELECT 1 FROM contexts.sqlite_master WHERE name = 'documents'").length > 0;
      // Made anew in between, its log could be of the one and its pages of the other.
      if (isMade && this.#fileNow() === file) return sql;
    } catch (error) {
      sql.close();
      throw error;
    }
    sql.close();
    return undefined;
  }

  #fileNow(): number | undefined {
    return statSync(this.#path, { throwIfNoEntry: false })?.ino;
  }

  #giveUp(error: unknown): void {
    const trouble = diskTrouble(error) ?? misreadBy(error);
    if (trouble === undefined) throw error;
    const sql = this.#sql;
    clearTimeout(this.#lookEnds);
    this.#lookedAt = undefined;
    this.#sql = undefined;
    sql?.close();
    const isDamaged = damages.some((damage) => trouble.startsWith(damage));
    if (isDamaged) this.#useless = this.#file;
    this.#onTrouble(error, isDamaged);
  }
}

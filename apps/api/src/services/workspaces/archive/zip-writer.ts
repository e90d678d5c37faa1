import { AppError, assert } from '@alongside/common';
import { Zip, ZipDeflate } from 'fflate';

/** A file that may grow beyond this is continued in another one: four times as much is what a zip without extensions can say. */
const partBytes = 1_073_741_824;
/** The most that the places in a zip without extensions can name. */
const mostBytes = 4_294_967_295;
/** Fast before small: rows that are alike shrink to a tenth either way. */
const level = 3;

/** Puts a zip together as its parts come, and holds none of them. */
export class ZipWriter {
  readonly #zip: Zip;
  readonly #atMs: number;
  #bytes = 0;

  /** @param sink takes the bytes of the archive, in order */
  constructor(sink: (bytes: Uint8Array) => void, atMs: number) {
    this.#atMs = atMs;
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.#bytes += bytes.length;
      if (this.#bytes > mostBytes) throw new AppError('payload_too_large', 'the archive would be larger than a zip can be');
      sink(bytes);
    });
  }

  /** Writes a file out of texts, or bytes. One that grows too large goes on as `name-2.ending`. */
  add(name: string, texts: Iterable<string | Uint8Array>): void {
    let part = 1;
    let file = this.#begin(name);
    let size = 0;
    for (const text of texts) {
      if (size > partBytes) {
        file.push(new Uint8Array(0), true);
        part += 1;
        file = this.#begin(name.replace(/(\.\w+)$/, `-${part}$1`));
        size = 0;
      }
      const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
      size += bytes.length;
      file.push(bytes, false);
    }
    file.push(new Uint8Array(0), true);
  }

  end(): void {
    this.#zip.end();
  }

  #begin(name: string): ZipDeflate {
    assert(/^[\w./-]+$/.test(name) && !name.includes('..'), 'names of files are ours');
    const file = new ZipDeflate(name, { level });
    file.mtime = this.#atMs;
    this.#zip.add(file);
    return file;
  }
}

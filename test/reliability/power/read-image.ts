import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openForWriting, type SchemaName } from '@alongside/api/db/writer/open-for-writing.ts';
import { markColumns, markName } from '../workload/mark.ts';
import type { DiskImage } from './disk-model.ts';

/** What is in the databases of a disk. */
export interface ImageContent {
  /** By `markName`. */
  readonly marks: ReadonlySet<string>;
  /** What SQLite finds wrong with them. */
  readonly damage: readonly string[];
}

const places = Object.keys(markColumns) as (keyof typeof markColumns)[];

/** Reads disks after cuts as a server would that starts on them. A database that is as it was at the last cut is not read again. */
export class ImageReader {
  readonly #folder: string;
  readonly #known = new Map<string, { readonly key: string; readonly content: ImageContent }>();
  #count = 0;

  /** @param folder in memory, if there is such a one */
  constructor(folder: string) {
    this.#folder = folder;
  }

  read(image: DiskImage): ImageContent {
    const bases = [...image.keys()].filter((name) => name.endsWith('.db'));
    const parts = bases.map((name) => this.#readDatabase(image, name));
    return { marks: new Set(parts.flatMap(({ marks }) => [...marks])), damage: parts.flatMap(({ damage }) => damage) };
  }

  #readDatabase(image: DiskImage, name: string): ImageContent {
    const files = [name, `${name}-wal`, `${name}-journal`].filter((each) => image.has(each));
    const key = files.map((each) => `${each}=${image.get(each)?.key}`).join();
    const known = this.#known.get(name);
    if (known?.key === key) return known.content;
    this.#count += 1;
    const place = join(this.#folder, String(this.#count));
    for (const each of files) {
      mkdirSync(dirname(join(place, each)), { recursive: true });
      writeFileSync(join(place, each), image.get(each)?.content ?? '');
    }
    const content = readDatabase(join(place, name), name === 'control.db' ? 'control' : 'workspace');
    rmSync(place, { recursive: true });
    this.#known.set(name, { key, content });
    return content;
  }
}

/** What is in one database, opened as a server would. */
export function readDatabase(path: string, schema: SchemaName): ImageContent {
  try {
    const sql = openForWriting(path, schema, Date.now());
    const found = sql.all('PRAGMA integrity_check').map(([line]) => String(line));
    const marks = places
      .filter((place) => markColumns[place].database === schema)
      .flatMap((place) => {
        const { table, column } = markColumns[place];
        return sql.all(`SELECT ${column} FROM ${table}`).map(([key]) => markName({ place, key: String(key) }));
      });
    sql.close();
    return { marks: new Set(marks), damage: found.filter((line) => line !== 'ok').map((line) => `${schema}: ${line}`) };
  } catch (error) {
    return { marks: new Set(), damage: [`${schema} does not open: ${String(error)} (${readdirSync(dirname(path)).join()})`] };
  }
}
